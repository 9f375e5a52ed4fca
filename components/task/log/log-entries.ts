import type { Locale } from '@/db/vocabulary'
import type { ValueChanges } from '@/lib/activity/event'
import type { FeedEvent } from '@/lib/activity/feed'
import { keyFrom, type Translate } from '@/lib/i18n/translator'
import type { Message } from '@/lib/messaging/conversation/conversation'
import type { ReceivedFile } from '@/lib/messaging/received-files/list-received-files'
import { describeValueChanges } from '@/lib/records/describe-value-changes'
import type { Attribute } from '@/lib/settings/lists/read-lists'
import { formatMoment } from '@/lib/tasks/due/format-due'
import { describeTaskChanges } from './describe-task-changes'
import { fileViews } from './file-views'
import { type OurView, ourView, type TheirView, theirView } from './message-view'

export type When = { text: string; full: string; iso: string }
export type LogEntry =
  | {
      kind: 'line'
      id: string
      when: When
      icon: string
      tone: '' | 'green' | 'rose'
      text: string
      isComment: boolean
      who: string
    }
  | { kind: 'ours'; id: string; when: When; who: string; verb: string; text: string; message: OurView }
  | { kind: 'theirs'; id: string; when: When; message: TheirView; isWaiting: boolean }

type Reader = {
  t: Translate
  locale: Locale
  now: Date
  zone: string
  customer: string
  replyWaitingSince: Date | null
  /** What came with the customer’s messages, and what went with ours. */
  files: ReceivedFile[]
  /** What the chain keeps of records, where the log tells of it. */
  attributes?: Attribute[]
}

const icons: Record<string, string> = {
  'task.created': 'plus',
  'task.edited': 'pencil-line',
  'task.viewed': 'eye',
  'task.delivered': 'circle-check',
  'task.bounced': 'circle-alert',
  'task.sendFailed': 'circle-alert',
  'task.autoReplied': 'bot',
  'task.resolved': 'check',
  'task.dismissed': 'x',
  'task.undone': 'undo-2',
  'task.reopened': 'rotate-ccw',
  'task.nothingToDo': 'check',
  'task.wasAutomatic': 'bot',
  'task.commented': 'message-square',
  'task.moved': 'arrow-right',
  'task.drafted': 'pencil-line',
  'task.takenBack': 'undo-2',
  'task.touched': 'message-square',
  'task.valuesSet': 'pencil-line',
  'task.followUpAdded': 'plus',
  'task.deleted': 'trash-2',
  'task.restored': 'undo-2',
}

/** The log as it is read: messages are sheets, everything else a quiet line, in the order it happened (G-15). */
export function logEntries(feed: FeedEvent[], messages: Message[], reader: Reader): LogEntry[] {
  const byId = new Map(messages.map((message) => [message.id, message]))
  const ours = messages.flatMap(({ direction, subject }) => (direction === 'out' ? subject : []))
  return feed.map((event) => {
    const when = { ...formatMoment(event.at, reader.now, reader.zone, reader.locale, reader.t), iso: event.at.toISOString() }
    const message = byId.get(String(event.data.messageId ?? ''))
    if (message && isOurs(event.type, message)) {
      const verb = reader.t(keyFrom(`activity.${event.type}`), { customer: String(event.data.to ?? reader.customer) })
      const { sendAt } = message
      const leaves = sendAt ? formatMoment(sendAt, reader.now, reader.zone, reader.locale, reader.t).text : ''
      return {
        kind: 'ours',
        id: event.id,
        when,
        who: event.actorName,
        verb,
        text: String(event.data.words ?? ''),
        message: ourView(message, reader.t, { leaves, files: filesOf(message, reader) }),
      }
    }
    if (message && (event.type === 'task.replied' || event.type === 'task.autoReplied'))
      return {
        kind: 'theirs',
        id: event.id,
        when,
        message: theirView(message, reader.t, { ours, files: filesOf(message, reader) }),
        isWaiting: isWaiting(event, reader.replyWaitingSince),
      }
    return line(event, when, reader)
  })
}

const filesOf = ({ id }: Message, { files, t, locale }: Reader) =>
  fileViews(
    files.filter(({ messageId }) => messageId === id),
    t,
    locale,
  )

/** A plan that has left is told by what was sent then. */
const isOurs = (type: string, message: Message) =>
  type === 'task.emailed' ||
  type === 'task.answered' ||
  (type === 'task.scheduled' && ['scheduled', 'held'].includes(message.state))

const isWaiting = (event: FeedEvent, since: Date | null) => event.type === 'task.replied' && since !== null && event.at >= since

function line(event: FeedEvent, when: When, reader: Reader): LogEntry {
  const tone =
    event.type === 'task.reopened' ? 'green' : event.type === 'task.bounced' || event.type === 'task.sendFailed' ? 'rose' : ''
  return {
    kind: 'line',
    id: event.id,
    when,
    icon: icons[event.type] ?? 'clock',
    tone,
    isComment: event.type === 'task.commented',
    who: event.actorName,
    text: sentence(event, reader),
  }
}

/** What became of a message says whose it was where there are several. */
const reports = ['task.delivered', 'task.bounced', 'task.sendFailed']

/** One event in words, made from the same union that is recorded. */
function sentence(event: FeedEvent, reader: Reader): string {
  const { t, customer } = reader
  const { data } = event
  const who = event.actorName
  if (event.type === 'task.reopened')
    return data.why === 'reply'
      ? t('activity.task.reopenedByReply', { customer: String(data.by || customer) })
      : t('activity.task.reopenedByHand', { who, reason: String(data.reason ?? '') })
  if (event.type === 'task.edited') {
    return t('activity.task.edited', {
      who,
      fields: describeTaskChanges((data.changes ?? {}) as Parameters<typeof describeTaskChanges>[0], reader),
    })
  }
  const outcome = (data.outcome as { name: string } | undefined)?.name
  if (outcome && (event.type === 'task.resolved' || event.type === 'task.dismissed'))
    return t(`activity.${event.type}As`, { who, outcome })
  if (event.type === 'task.valuesSet') {
    const changes = describeValueChanges((data.values ?? {}) as ValueChanges, { ...reader, attributes: reader.attributes ?? [] })
    return t('activity.task.valuesSet', { who, name: String(data.name ?? ''), changes })
  }
  if (event.type === 'task.touched') {
    const channel = t(keyFrom(`records.touchpoint.channels.${String(data.channel)}`)).toLowerCase()
    return t('activity.task.touched', { who, channel, words: String(data.words ?? '') })
  }
  if (event.type === 'task.followUpAdded')
    return t('activity.task.followUpAdded', { who, number: String(data.number ?? ''), title: String(data.title ?? '') })
  const values = {
    who,
    customer,
    from: String(data.from ?? ''),
    to: String(data.to ?? ''),
    address: String(data.address ?? ''),
    words: String(data.words ?? ''),
    subject: String(data.subject ?? ''),
  }
  if (event.type === 'task.scheduled') return `${who} ${t('activity.task.scheduled', { customer: String(data.to ?? customer) })}`
  return t(keyFrom(`activity.${event.type}${values.to && reports.includes(event.type) ? 'To' : ''}`), values)
}

/** How many entries at the beginning are folded: all before what waits and the message it answers, or all but the last eight. */
export function foldedCount(entries: LogEntry[]): number {
  const waiting = entries.findIndex((entry) => entry.kind === 'theirs' && entry.isWaiting)
  if (waiting === -1) return entries.length > 10 ? entries.length - 8 : 0
  const before = entries.slice(0, waiting).findLastIndex((entry) => entry.kind === 'ours')
  const fold = before === -1 ? Math.max(0, waiting - 2) : before
  return fold > 1 ? fold : 0
}
