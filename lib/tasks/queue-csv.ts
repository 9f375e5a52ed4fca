import type { Words } from '@/lib/i18n/words'
import type { QueueRow } from './task-queue'

const heads = [
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
] as const

export const csvHeads = (say: Words) => heads.map((head) => say(`tasks.csv.${head}`))

/** One task as cells for a spreadsheet, in the order of the heads. */
export function csvRow(row: QueueRow, say: Words): string[] {
  const moment = (at: Date | null) => at?.toISOString() ?? ''
  return [
    String(row.number),
    row.title,
    say(`tasks.types.${row.type}`),
    say(`task.states.${row.state}`),
    row.due_on ?? moment(row.due_at),
    row.customer_name ?? '',
    row.store_name ?? '',
    row.owner ?? '',
    row.said_by ?? '',
    moment(row.reply_waiting_since),
    moment(row.created_at),
    moment(row.closed_at),
  ]
}
