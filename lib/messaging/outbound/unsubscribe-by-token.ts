import { and, eq } from 'drizzle-orm'
import { consents } from '@/db/schema/records'
import { retailers } from '@/db/schema/retailers'
import type { Scope } from '@/lib/access/scope'
import { scopeOfRetailer } from '@/lib/access/system-scope'
import { subscribeAgain } from '@/lib/customers/subscribe-again'
import { unsubscribe } from '@/lib/customers/unsubscribe'
import { pool } from '@/lib/database/pool'
import { read } from '@/lib/database/transact'
import { env } from '@/lib/env'
import { replyTokens } from '@/lib/messaging/inbound/addresses'

type Found = { retailer_id: string; customer_id: string; email: string }

/** Where one press ends the mail: the recipient's own token, as unguessable as their reply address (Q-E8, Q-E12). */
export function unsubscribeAddress(replyTo: string): string | null {
  const [token] = replyTokens([replyTo])
  return token ? `${env().STOREHAND_URL}/unsubscribe/${token}` : null
}

export type Subscriber = { shop: string; email: string; isOut: boolean }

/** Whom the token was made for, of which shop, and whether they wanted no more mail; null for a token nobody has. */
export async function subscriberOf(token: string): Promise<Subscriber | null> {
  const found = await findToken(token)
  if (!found) return null
  return read(await scopeOfRetailer(found.retailer_id), (scope) => readState(scope, found))
}

/** Ends the mail to whoever the token was made for, or takes that back; null for a token nobody has. */
export async function changeByToken(token: string, to: 'out' | 'back'): Promise<Subscriber | null> {
  const found = await findToken(token)
  if (!found) return null
  const scope = await scopeOfRetailer(found.retailer_id)
  const change = to === 'out' ? unsubscribe : subscribeAgain
  await change(scope, { customerId: found.customer_id, proof: `${found.email}, one click` })
  return read(scope, (scope) => readState(scope, found))
}

async function findToken(token: string): Promise<Found | null> {
  if (!/^[a-z2-7]{26,64}$/i.test(token)) return null
  const { rows } = await (await pool()).query<Found>('select * from find_reply_token($1)', [token.toLowerCase()])
  return rows[0] ?? null
}

async function readState(scope: Scope, { customer_id: customerId, email }: Found): Promise<Subscriber> {
  const [found] = await scope.db
    .select({ shop: retailers.name, state: consents.state })
    .from(retailers)
    .leftJoin(
      consents,
      and(eq(consents.retailerId, retailers.id), eq(consents.customerId, customerId), eq(consents.channel, 'email')),
    )
    .where(eq(retailers.id, scope.retailerId))
  return { shop: found?.shop ?? '', email, isOut: found?.state === 'unsubscribed' }
}
