import type { Locale } from '@/db/vocabulary'
import { dateFormat, dayIn } from '@/lib/i18n/time'
import { type Words, words } from '@/lib/i18n/words'
import type { Scope, StoreRef } from '@/lib/tenancy/scope'
import { read } from '@/lib/tenancy/transact'
import type { ListFilter } from './list-filter'
import { countQueue, type QueueCounts } from './queue-counts'
import { type RowTuple, rowTuple } from './row-tuple'
import { listQueue, pageSize, requireQueue } from './task-queue'

/** What a list page shows, ready to be shown: by the page, its read route and the live refresh alike. */
export type QueuePage = {
  rows: RowTuple[]
  next: string
  counts: QueueCounts
  /** What the filters' button says, what is read aloud, and what the number on the bar means. */
  show: string
  shown: string
  waiting: string
  empty: { title: string; text: string; isFiltered: boolean } | null
}

type Asked = { filter: ListFilter; store: StoreRef; locale: Locale; limit?: number }

const mostRows = 500

/** One page of a store's tasks with the totals. NotFound or Forbidden when it is not the reader's to see. */
export async function readQueuePage(scope: Scope, { filter, store, locale, limit = pageSize }: Asked): Promise<QueuePage> {
  requireQueue(scope, store.id)
  const ofStore = { ...filter, store: store.id }
  const [listed, counts] = await read(scope, (scope) =>
    Promise.all([listQueue(scope, ofStore, Math.min(Math.max(limit, 1), mostRows)), countQueue(scope, store.id)]),
  )
  const say = words(locale)
  const zone = store.timeZone
  const reader = { locale, say, now: scope.now, zone, today: dayIn(zone, scope.now) }
  const count = listed.rows.length
  return {
    rows: listed.rows.map((row) => rowTuple(row, reader)),
    next: listed.next,
    counts,
    show: listed.next ? say('tasks.filters.showMany') : say('tasks.filters.show', { count }),
    shown: say('tasks.list.shown', { count }),
    waiting: say('common.nav.repliesWaiting', { count: counts.replies }),
    empty: count === 0 && !filter.after ? emptyWords({ filter, store, locale, counts, say }) : null,
  }
}

type Empty = Asked & { counts: QueueCounts; say: Words }

/** Why a list is empty: because nothing is there, or because of which filter. */
function emptyWords({ filter, store, locale, counts, say }: Empty): NonNullable<QueuePage['empty']> {
  const filters = filterWords(filter, locale, say)
  const { tab } = filter
  if (filters.length === 0 || counts[tab] === 0)
    return { title: say(`tasks.empty.${tab}`), text: say(`tasks.empty.${tab}Text`, { store: store.name }), isFiltered: false }
  const title = say(`tasks.empty.hidden.${tab}`, { filters: filters.join(', ') })
  return { title, text: say('tasks.empty.without', { count: counts[tab] }), isFiltered: true }
}

function filterWords(filter: ListFilter, locale: Locale, say: Words): string[] {
  const day = (text: string) =>
    dateFormat(locale, 'UTC', 'day-year', { day: 'numeric', month: 'short', year: 'numeric' }).format(
      new Date(`${text}T12:00:00Z`),
    )
  return [
    filter.book === 'all' ? '' : say(`tasks.list.books.${filter.book}`),
    filter.q ? say('tasks.quoted', { words: filter.q }) : '',
    ...filter.type.map((type) => say(`tasks.types.${type}`)),
    ...filter.priority.map((priority) => say(`tasks.priorities.${priority}`)),
    filter.from ? say('tasks.empty.from', { day: day(filter.from) }) : '',
    filter.to ? say('tasks.empty.to', { day: day(filter.to) }) : '',
  ].filter(Boolean)
}
