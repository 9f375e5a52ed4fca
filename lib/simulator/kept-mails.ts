import { randomUUID } from 'node:crypto'
import { pool } from '@/lib/database/pool'
import { senderOf } from '@/lib/messaging/parsing/sender-address'
import { report } from './report'

type Sent = { to: string | string[]; subject: string }
type Received = { attachments: { id: string }[]; kept: string[] }

/** Keeps a mail that was sent, once a key, and reports that it was delivered. Returns the id it is known by. */
export async function keepSent(mail: Sent, key: string | null): Promise<string | undefined> {
  const to = [mail.to].flat()
  const { rows } = await (await pool()).query<{ id: string }>(
    `insert into simulator_mails (id, direction, idempotency_key, address, payload) values ($1, 'out', $2, $3, $4)
     on conflict (idempotency_key) do update set idempotency_key = excluded.idempotency_key returning id`,
    [randomUUID(), key, senderOf(to[0] ?? '').address, JSON.stringify(mail)],
  )
  const id = rows[0]?.id
  // Nobody waits for it, as nobody does for the real provider's; whether it is known by then is the product's to settle.
  report('email.delivered', { email_id: id, to, subject: mail.subject }).catch(() => {})
  return id
}

/** A mail a customer wrote, as the provider describes it, with the bytes of its files in base64. */
export async function findReceived(id: string): Promise<Received | null> {
  const { rows } = await (await pool()).query<{ payload: Received }>(
    `select payload from simulator_mails where id = $1 and direction = 'in'`,
    [id],
  )
  return rows[0]?.payload ?? null
}

/** The bytes of one of its files; null when there is none of that id. */
export async function findBytes(mailId: string, id: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const mail = await findReceived(mailId)
  const bytes = mail?.kept[mail.attachments.findIndex((each) => each.id === id)]
  return bytes === undefined ? null : new Uint8Array(Buffer.from(bytes, 'base64'))
}
