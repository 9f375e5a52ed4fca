import { env } from '@/lib/env'
import { unsubscribe } from '@/lib/records/unsubscribe'
import { pool } from '@/lib/tenancy/pool'
import { scopeOfRetailer } from '@/lib/tenancy/system-scope'
import { replyTokens } from './addresses'

type Found = { retailer_id: string; customer_id: string; email: string }

/** Where one press ends the mail: the recipient's own token, as unguessable as their reply address (Q-E8, Q-E12). */
export function unsubscribeAddress(replyTo: string): string | null {
  const [token] = replyTokens([replyTo])
  return token ? `${env().STOREHAND_URL}/unsubscribe/${token}` : null
}

/** Ends the mail to whoever the token was made for; false for a token nobody has. */
export async function unsubscribeByToken(token: string): Promise<boolean> {
  const { rows } = await (await pool()).query<Found>('select * from find_reply_token($1)', [token.toLowerCase()])
  const [found] = rows
  if (!found) return false
  const scope = await scopeOfRetailer(found.retailer_id)
  await unsubscribe(scope, { customerId: found.customer_id, proof: `${found.email}, one click` })
  return true
}
