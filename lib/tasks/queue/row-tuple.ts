import type { Locale, TaskType } from '@/db/vocabulary'
import { dayIn } from '@/lib/i18n/time'
import type { Translate } from '@/lib/i18n/translator'
import type { Edited } from '@/lib/tasks/definition/may-edit'
import { formatAgo, formatDay, formatDue } from '@/lib/tasks/due/format-due'
import { namedDoer } from '@/lib/tasks/named-doer'
import type { QueueRow } from './task-queue'

/**
 * A row of a task list as the browser gets it: display strings only, made by this one function for the page,
 * the read route and the live refresh.
 * [id, number, account, order or customer, whose, star 0|1|2, title, type, due words, due in full, tone, state words, reply words, reply since, state,
 * 1 where the reader may change and delete it, else 0, the priority in words where it is high or urgent]
 */
export type RowTuple = [
  id: string,
  number: number,
  customer: string,
  whose: string,
  star: 0 | 1 | 2,
  title: string,
  type: TaskType,
  due: string,
  dueFull: string,
  tone: string,
  said: string,
  reply: string,
  replySince: string,
  state: string,
  mayChange: 0 | 1,
  priority: string,
]

/** Days and times are told where the store is: its zone, and its calendar day now. */
type Reader = {
  locale: Locale
  t: Translate
  now: Date
  zone: string
  today: string
  /** The clock of a task without a store. */
  chainZone: string
  /** Which rows the reader may change. */
  edits: (row: Edited) => boolean
  showsStore?: boolean
  /** Whose task each is, told to this person; nothing where all are the store's, or one's own. */
  showsWho?: string | null | false
}

export function rowTuple(row: QueueRow, reader: Reader): RowTuple {
  const { locale, t, now, showsStore } = reader
  const zone = showsStore || row.kind === 'personal' ? (row.store_zone ?? reader.chainZone) : reader.zone
  const today = zone === reader.zone ? reader.today : dayIn(zone, now)
  const due = formatDue({ ...row, time_zone: zone }, now, locale, t, today)
  const star = row.my_kind === 'primary' ? 1 : row.my_kind === 'secondary' ? 2 : 0
  const since = row.reply_waiting_since
  return [
    row.id,
    row.number,
    row.record_name ?? row.customer_name ?? '',
    ownerText(row, t),
    star,
    row.title,
    row.type,
    row.state === 'open' ? due.text : '',
    due.full,
    row.state === 'open' ? due.tone : 'none',
    [showsStore && row.store_name, assigneeText(row, reader), presenceText(row, t) || stateText(row, { zone, today, locale, t })]
      .filter(Boolean)
      .join(' · '),
    since ? replySaid(row, t) : '',
    since
      ? [formatAgo(since, now, t), showsStore && row.store_name, assigneeText(row, reader), presenceText(row, t)]
          .filter(Boolean)
          .join(' · ')
      : '',
    row.deleted_at ? 'deleted' : row.state,
    reader.edits(row) ? 1 : 0,
    row.priority === 'high' || row.priority === 'urgent' ? t(`tasks.priorities.${row.priority}`) : '',
  ]
}

/** A waiting reply in a line: what it brought, which must not be cut off, and its words (G-10). */
function replySaid({ reply_text, reply_photos, reply_files }: QueueRow, t: Translate): string {
  const photos = reply_photos > 0 ? t('tasks.attached.photos', { count: reply_photos }) : ''
  const files = reply_files > 0 ? t('tasks.attached.files', { count: reply_files }) : ''
  const text = reply_text && t('tasks.quoted', { words: reply_text })
  return [photos, files, text].filter(Boolean).join(' · ') || t('messaging.wordless')
}

function assigneeText({ assigneeId, assignee, assignee_left }: QueueRow, { t, showsWho }: Reader): string {
  if (!showsWho || !assignee) return ''
  if (assigneeId === showsWho) return t('tasks.whose.yours')
  return t('tasks.whose.forPerson', { name: namedDoer(t, { name: firstName(assignee), hasLeft: assignee_left === true }) })
}

/** Who is there now comes before what was: writing beats looking, and both a message begun and left (G-17, G-18). */
function presenceText({ here_name, here_writing, drafted_by, draft_left }: QueueRow, t: Translate): string {
  if (!here_name && !drafted_by) return ''
  if (!here_name)
    return t('messaging.draftBy', { name: namedDoer(t, { name: firstName(drafted_by ?? ''), hasLeft: draft_left === true }) })
  return t(here_writing ? 'tasks.here.writing' : 'tasks.here.looking', { name: firstName(here_name) })
}

function ownerText(row: QueueRow, t: Translate): string {
  if (row.my_kind) return t(`tasks.whose.${row.my_kind}`)
  if (row.owner)
    return namedDoer(t, { name: t('tasks.whose.other', { name: firstName(row.owner) }), hasLeft: row.owner_left === true })
  return row.customer_name ? t('tasks.whose.nobody') : ''
}

function stateText(row: QueueRow, { zone, today, locale, t }: Pick<Reader, 'zone' | 'today' | 'locale' | 't'>): string {
  if (row.deleted_at) return t('tasks.deletedOn', { day: formatDay(dayIn(zone, row.deleted_at), today, locale, t) })
  const name = (of: string) => namedDoer(t, { name: firstName(of), hasLeft: row.said_left === true })
  if (row.state !== 'open' && row.closed_at) {
    const day = formatDay(dayIn(zone, row.closed_at), today, locale, t)
    return t(`tasks.latest.${row.state}`, { day, name: name(row.said_by ?? 'Storehand') })
  }
  if (!row.contacted_at) return row.customer_name ? t('tasks.latest.notYet') : ''
  const day = formatDay(dayIn(zone, row.contacted_at), today, locale, t)
  return t('tasks.latest.written', { day, name: name(row.said_by ?? '') })
}

const firstName = (name: string) => name.split(' ')[0] ?? name
