import type { Locale } from '@/db/vocabulary'
import { listMakers } from '@/lib/access/colleagues'
import { membershipOf, type Scope, type StoreRef } from '@/lib/access/scope'
import { findCustomer } from '@/lib/customers/queries'
import { read } from '@/lib/database/transact'
import { dayIn } from '@/lib/i18n/time'
import { getTranslator, type Translate } from '@/lib/i18n/translator'
import { editsOf, editsOfStores } from '@/lib/tasks/definition/may-edit'
import { namedDoer } from '@/lib/tasks/named-doer'
import { countTabs } from './count-tabs'
import { type FilterChip, type FilterNames, filterChips } from './filter-chips'
import { kindOf, type ListFilter } from './list-filter'
import { countQueue, maxCounted, maxOfATab, type Narrowed, type QueueCounts } from './queue-counts'
import { type RowTuple, rowTuple } from './row-tuple'
import { countMatching, listQueue, pageSize, requireQueue } from './task-queue'
import { type Part, understand } from './understand'

/** What a list page shows, ready to be shown: by the page, its read route and the live refresh alike. */
export type QueuePage = {
  /** Whose tasks these are, and the list's heading. */
  kind: ListFilter['kind']
  title: string
  rows: RowTuple[]
  next: string
  counts: QueueCounts
  /** What the filters find under each tab, where the list is narrowed and it is counted. */
  narrowed: Narrowed | null
  /** Where the totals stop being counted; none for one store's. */
  max: number | null
  /** How many the filter finds, in words: "14", "10,000+". */
  total: string
  chips: FilterChip[]
  /** The state shown: the address's, or the one its words name. */
  tab: ListFilter['tab']
  /** What the address says differently under another tab: the search without the words that name a state. */
  tabOff: Record<string, string>
  /** What the filters' button says, what is read aloud, and what the number on the bar means. */
  show: string
  shown: string
  waiting: string
  empty: { title: string; text: string; isFiltered: boolean } | null
}

/** `store` is one store, or the one whose id is 'all': every store one sees. */
type Params = { filter: ListFilter; store: StoreRef; locale: Locale; limit?: number }

const maxRows = 500

/** One page of a store's tasks with the totals. NotFound or Forbidden when it is not the reader's to see. */
export async function readQueuePage(
  scope: Scope,
  { filter: requested, store, locale, limit = pageSize }: Params,
): Promise<QueuePage> {
  const all = store.id === 'all'
  requireQueue(scope, all ? 'all' : store.id)
  const t = getTranslator(locale)
  const zone = store.timeZone
  const today = dayIn(zone, scope.now)
  const { filter, parts } = understand({ ...requested, store: all ? 'all' : store.id }, t, today)
  const kind = kindOf(filter)
  const chipsOf = (names: FilterNames) => filterChips({ requested, parts, names, locale, t })
  const isNarrowed = (chips: FilterChip[]) => chips.some(({ off }) => !('kind' in off))
  // What it is narrowed by is named once it is found; that it is shows before, and is counted in the same trip.
  const { customer: customerId, creator: creatorId, assignee: assigneeId } = filter
  const seemsNarrowed = isNarrowed(chipsOf({ customer: customerId ?? '', creator: creatorId ?? '', assignee: assigneeId ?? '' }))
  const { listed, counts, chips, found, narrowed, edits } = await read(scope, async (scope) => {
    const counting = countQueue(scope, store.id, kind)
    const [listed, counts, under, customer, people, edits] = await Promise.all([
      listQueue(scope, filter, Math.min(Math.max(limit, 1), maxRows), { withStore: all || kind !== 'group' }),
      counting,
      seemsNarrowed ? countTabs(scope, filter, counting) : null,
      customerId ? nameOf(scope, customerId) : '',
      creatorId || assigneeId ? listMakers(scope) : [],
      kind === 'group' ? editsOfStores(scope) : editsOf(scope),
    ])
    const nameIn = (id: string | null) => {
      const found = people.find((person) => person.id === id)
      return id && (found ? namedDoer(t, found) : t('tasks.list.somebody'))
    }
    const chips = chipsOf({ customer, creator: nameIn(creatorId) ?? '', assignee: nameIn(assigneeId) ?? '' })
    if (!under || !isNarrowed(chips)) return { listed, counts, chips, found: counts[filter.tab], narrowed: null, edits }
    const hasMore = Boolean(listed.next || filter.after)
    const found = under[filter.tab] ?? (hasMore ? await countMatching(scope, filter) : listed.rows.length)
    return { listed, counts, chips, found, narrowed: { ...under, [filter.tab]: found }, edits }
  })
  const reader = {
    locale,
    t,
    now: scope.now,
    zone,
    today,
    chainZone: scope.timeZone,
    edits,
    showsStore: all,
    showsWho: kind !== 'group' && membershipOf(scope),
  }
  const count = listed.rows.length
  const { tab } = filter
  return {
    kind,
    title: t(`tasks.kinds.${kind}`),
    rows: listed.rows.map((row) => rowTuple(row, reader)),
    next: listed.next,
    counts,
    narrowed,
    max: narrowed ? maxCounted : all ? maxOfATab : null,
    total: formatTotal(found, all && !narrowed ? maxOfATab : maxCounted, locale),
    chips,
    tab,
    tabOff: withoutState(parts),
    show: listed.next ? t('tasks.filters.showMany') : t('tasks.filters.show', { count }),
    shown: t('tasks.list.shown', { count }),
    waiting: t('common.nav.repliesWaiting', { count: counts.replies }),
    empty: count === 0 && !filter.after ? emptyText({ tab, kind, chips, store: all ? '' : store.name, counts, t }) : null,
  }
}

const withoutState = (parts: Part[]): Record<string, string> =>
  parts.some(({ isState }) => isState)
    ? {
        q: parts
          .filter(({ isState }) => !isState)
          .map(({ text }) => text)
          .join(' '),
      }
    : {}

const formatTotal = (count: number, max: number, locale: Locale) =>
  count > max ? `${max.toLocaleString(locale)}+` : count.toLocaleString(locale)

/** The name of a customer one may see; nothing for any other. */
const nameOf = async (scope: Scope, customerId: string) => (await findCustomer(scope, customerId))?.name ?? ''

/** `store` is empty for every store. */
type Empty = {
  tab: ListFilter['tab']
  kind: ListFilter['kind']
  chips: FilterChip[]
  store: string
  counts: QueueCounts
  t: Translate
}

/** Why a list is empty: because nothing is there, or because of which filter. */
function emptyText({ tab, kind, chips, store, counts, t }: Empty): NonNullable<QueuePage['empty']> {
  if (kind !== 'group' && counts[tab] === 0)
    return { title: t(`tasks.empty.own.${tab}`), text: t('tasks.empty.ownText'), isFiltered: false }
  if (chips.length === 0 || counts[tab] === 0)
    return {
      title: t(`tasks.empty.${tab}`),
      text: store ? t(`tasks.empty.${tab}Text`, { store }) : t(`tasks.empty.every.${tab}`),
      isFiltered: false,
    }
  const title = t(`tasks.empty.hidden.${tab}`, {
    filters: chips
      .filter(({ off }) => !('kind' in off))
      .map(({ label }) => label)
      .join(', '),
  })
  return { title, text: t('tasks.empty.without', { count: counts[tab] }), isFiltered: true }
}
