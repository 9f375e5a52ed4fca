import { randomUUID } from 'node:crypto'
import type { Scope } from '@/lib/access/scope'
import { pool } from '@/lib/database/pool'
import { report } from './report'

/** `data` in base64. */
export type SentFile = { name: string; type: string; data: string }
type Mail = { from: string; to: string; subject: string; text: string; headers?: Record<string, string>; files?: SentFile[] }
/** Whose mailbox shows it, and the message of ours it answers. */
type Kept = { box: string; answers: string | null }

/** Hands a mail in as the real provider does: kept to be fetched, and told of by the signed webhook (H-6). */
export async function handIn(scope: Scope, { from, to, subject, text, headers, files = [] }: Mail, { box, answers }: Kept) {
  const id = randomUUID()
  const message_id = `<${id}@customer.example>`
  const created_at = new Date().toISOString()
  const told = { created_at, from, to: [to], reply_to: [], message_id, subject }
  const attachments = files.map(({ name, type, data }, at) => ({
    id: `${id}-${at + 1}`,
    filename: name,
    content_type: type || 'application/octet-stream',
    content_disposition: 'attachment',
    size: Buffer.from(data, 'base64').length,
  }))
  const whole = {
    object: 'email',
    id,
    ...told,
    text,
    html: null,
    attachments,
    headers: { 'message-id': message_id, from, ...headers },
  }
  await (await pool()).query(
    `insert into simulator_mails (id, direction, address, answers_retailer_id, answers_message_id, payload) values ($1, 'in', $2, $3, $4, $5)`,
    [id, box, scope.retailerId, answers, JSON.stringify({ ...whole, kept: files.map(({ data }) => data) })],
  )
  await report('email.received', { ...told, email_id: id, cc: [], bcc: [], attachments })
}
