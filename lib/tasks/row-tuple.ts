import type { Locale } from '@/db/vocabulary'
import { dayIn } from '@/lib/i18n/time'
import type { Words } from '@/lib/i18n/words'
import { agoWords, dayWords, dueWords } from './due-words'
import type { Edited } from './may-edit'
import { namedDoer } from './named-doer'
import type { QueueRow } from './task-queue'

/**
 * A row of a task list as the browser gets it: display strings only, made by this one function for the page,
 * the read route and the live refresh.
 * [id, number, customer, whose, star 0|1|2, title, type, due words, due in full, tone, state words, reply words, reply since, state,
 * 1 where the reader may change and delete it, else 0, the priority in words where it is high or urgent]
 */
export type RowTuple = [
  id: string,
  number: number,
  customer: string,
  whose: string,
  star: 0 | 1 | 2,
  title: string,
  type: string,
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
  say: Words
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
  const { locale, say, now, showsStore } = reader
  const zone = showsStore || row.kind === 'personal' ? (row.store_zone ?? reader.chainZone) : reader.zone
  const today = zone === reader.zone ? reader.today : dayIn(zone, now)
  const due = dueWords({ ...row, time_zone: zone }, now, locale, say, today)
  const star = row.my_kind === 'primary' ? 1 : row.my_kind === 'secondary' ? 2 : 0
  const since = row.reply_waiting_since
  return [
    row.id,
    row.number,
    row.customer_name ?? '',
    whoseWords(row, say),
    star,
    row.title,
    row.type,
    row.state === 'open' ? due.words : '',
    due.full,
    row.state === 'open' ? due.tone : 'none',
    [showsStore && row.store_name, whoWords(row, reader), hereWords(row, say) || stateWords(row, { zone, today, locale, say })]
      .filter(Boolean)
      .join(' · '),
    since ? replySaid(row, say) : '',
    since
      ? [agoWords(since, now, say), showsStore && row.store_name, whoWords(row, reader), hereWords(row, say)]
          .filter(Boolean)
          .join(' · ')
      : '',
    row.deleted_at ? 'deleted' : row.state,
    reader.edits(row) ? 1 : 0,
    row.priority === 'high' || row.priority === 'urgent' ? say(`tasks.priorities.${row.priority}`) : '',
  ]
}

/** A waiting reply in a line: what it brought, which must not be cut off, and its words (G-10). */
function replySaid({ reply_words, reply_photos, reply_files }: QueueRow, say: Words): string {
  const photos = reply_photos > 0 ? say('tasks.brought.photos', { count: reply_photos }) : ''
  const files = reply_files > 0 ? say('tasks.brought.files', { count: reply_files }) : ''
  const words = reply_words && say('tasks.quoted', { words: reply_words })
  return [photos, files, words].filter(Boolean).join(' · ') || say('messaging.wordless')
}

function whoWords({ assigneeId, assignee, assignee_left }: QueueRow, { say, showsWho }: Reader): string {
  if (!showsWho || !assignee) return ''
  if (assigneeId === showsWho) return say('tasks.whose.yours')
  return say('tasks.whose.forPerson', { name: namedDoer(say, { name: firstName(assignee), hasLeft: assignee_left === true }) })
}

/** Who is there now comes before what was: writing beats looking, and both a letter begun and left (G-17, G-18). */
function hereWords({ here_name, here_writing, drafted_by, draft_left }: QueueRow, say: Words): string {
  if (!here_name && !drafted_by) return ''
  if (!here_name)
    return say('messaging.draftBy', { name: namedDoer(say, { name: firstName(drafted_by ?? ''), hasLeft: draft_left === true }) })
  return say(here_writing ? 'tasks.here.writing' : 'tasks.here.looking', { name: firstName(here_name) })
}

function whoseWords(row: QueueRow, say: Words): string {
  if (row.my_kind) return say(`tasks.whose.${row.my_kind}`)
  if (row.owner)
    return namedDoer(say, { name: say('tasks.whose.other', { name: firstName(row.owner) }), hasLeft: row.owner_left === true })
  return row.customer_name ? say('tasks.whose.nobody') : ''
}

function stateWords(row: QueueRow, { zone, today, locale, say }: Pick<Reader, 'zone' | 'today' | 'locale' | 'say'>): string {
  if (row.deleted_at) return say('tasks.deletedOn', { day: dayWords(dayIn(zone, row.deleted_at), today, locale, say) })
  const name = (of: string) => namedDoer(say, { name: firstName(of), hasLeft: row.said_left === true })
  if (row.state !== 'open' && row.closed_at) {
    const day = dayWords(dayIn(zone, row.closed_at), today, locale, say)
    return say(`tasks.said.${row.state}`, { day, name: name(row.said_by ?? 'Storehand') })
  }
  if (!row.contacted_at) return row.customer_name ? say('tasks.said.notYet') : ''
  const day = dayWords(dayIn(zone, row.contacted_at), today, locale, say)
  return say('tasks.said.written', { day, name: name(row.said_by ?? '') })
}

const firstName = (name: string) => name.split(' ')[0] ?? name
