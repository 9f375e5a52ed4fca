import { dayIn, timeIn } from '@/lib/i18n/time'
import type { Translate } from '@/lib/i18n/translator'
import { namedDoer } from '@/lib/tasks/named-doer'
import type { QueueRow } from './task-queue'

const headers = [
  'number',
  'title',
  'type',
  'state',
  'due',
  'customer',
  'store',
  'owner',
  'by',
  'replyWaiting',
  'created',
  'closed',
  'kind',
  'assignee',
] as const

export const csvHeaderRow = (t: Translate) => headers.map((header) => t(`tasks.csv.${header}`))

/** One task as cells for a spreadsheet, in the order of the heads; moments on its store's clock, else the chain's, with how far that is from UTC. */
export function csvRow(row: QueueRow, t: Translate, chainZone: string): string[] {
  const moment = (at: Date | null) => (at ? momentOn(row.store_zone ?? chainZone, at) : '')
  return [
    String(row.number),
    row.title,
    t(`tasks.types.${row.type}`),
    t(`task.states.${row.state}`),
    row.due_on ?? moment(row.due_at),
    row.customer_name ?? '',
    row.store_name ?? '',
    row.owner ? namedDoer(t, { name: row.owner, hasLeft: row.owner_left === true }) : '',
    row.said_by ? namedDoer(t, { name: row.said_by, hasLeft: row.said_left === true }) : '',
    moment(row.reply_waiting_since),
    moment(row.created_at),
    moment(row.closed_at),
    t(row.kind === 'group' ? 'tasks.new.forStores' : 'tasks.new.forPerson'),
    row.assignee ? namedDoer(t, { name: row.assignee, hasLeft: row.assignee_left === true }) : '',
  ]
}

/** A moment as ISO 8601 writes it where the clock says `zone`: 2026-11-24T17:00:00+01:00. */
export function momentOn(zone: string, at: Date): string {
  const local = `${dayIn(zone, at)}T${timeIn(zone, at)}:${at.toISOString().slice(17, 19)}`
  const minutes = Math.round((Date.parse(`${local}Z`) - at.getTime()) / 60_000)
  const two = (count: number) => String(Math.floor(count)).padStart(2, '0')
  return `${local}${minutes < 0 ? '-' : '+'}${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)}`
}
