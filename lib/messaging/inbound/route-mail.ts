import { scopeOfRetailer } from '@/lib/access/system-scope'
import { pool } from '@/lib/database/pool'
import { idOf, newId } from '@/lib/ids'
import { classifyMail } from '@/lib/messaging/parsing/classify/classify-mail'
import { senderOf } from '@/lib/messaging/parsing/sender-address'
import type { PreparedMail } from '@/lib/messaging/received-files/prepare-mail'
import { unassignedMail } from '@/lib/messaging/unassigned/unassigned-mail'
import { ownDomains, replyTokens, slugs } from './addresses'
import type { Destination } from './destination'
import { receiveReply } from './receive-reply'

/** Finds where a received mail belongs (G-13): reply address first, then References, then In-Reply-To; the chain's own address; else nowhere. */
export async function routeMail(mail: PreparedMail, named: string[]): Promise<string> {
  const recipients = [...named, ...mail.to, ...mail.cc]
  const classified = classifyMail(mail, { ownDomains: ownDomains() })
  const destinations =
    (await byToken(recipients)) ?? (await byHeaders(mail.references)) ?? (await byHeaders(mail.inReplyTo ? [mail.inReplyTo] : []))
  if (destinations) {
    for (const destination of destinations)
      await receiveReply(await scopeOfRetailer(destination.retailer_id), destination, mail, classified)
    return `task ${classified.kind}`
  }
  const retailerId = await bySlug(recipients)
  if (retailerId) return unassignedMail(await scopeOfRetailer(retailerId), mail, classified.kind)
  return keepUnplaced(mail, recipients)
}

/** One mail to two tasks' addresses reaches both (Q-W6). */
async function byToken(recipients: string[]): Promise<Destination[] | null> {
  const destinations: Destination[] = []
  for (const token of replyTokens(recipients)) {
    const { rows } = await (await pool()).query<Destination>({
      name: 'reply-token',
      text: 'select * from find_reply_token($1)',
      values: [token],
    })
    destinations.push(...rows)
  }
  return destinations.length > 0 ? destinations : null
}

async function byHeaders(ids: string[]): Promise<Destination[] | null> {
  if (ids.length === 0) return null
  const { rows } = await (await pool()).query<Destination & { header_id: string }>(
    'select *, null as email from find_sent_message($1)',
    [ids],
  )
  const last = rows.sort((a, b) => ids.indexOf(b.header_id) - ids.indexOf(a.header_id))[0]
  return last ? [last] : null
}

async function bySlug(recipients: string[]): Promise<string | null> {
  const { rows } = await (await pool()).query<{ id: string }>('select id from retailers where slug = any($1) limit 1', [
    slugs(recipients),
  ])
  return rows[0]?.id ?? null
}

async function keepUnplaced(mail: PreparedMail, recipients: string[]): Promise<string> {
  const open = await pool()
  await open.query(
    'insert into unplaced_mails (id, from_address, to_address, subject, text) values ($1, $2, $3, $4, $5) on conflict do nothing',
    [
      mail.messageId ? idOf(mail.messageId) : newId(),
      senderOf(mail.from).address.slice(0, 320),
      recipients.join(', ').slice(0, 1000),
      mail.subject.slice(0, 1000),
      (mail.text ?? '').slice(0, 100_000),
    ],
  )
  await open.query(`delete from unplaced_mails where received_at < now() - interval '30 days'`)
  return 'unplaced'
}
