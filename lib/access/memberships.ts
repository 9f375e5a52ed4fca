import { pool } from '@/lib/database/pool'
import { NotFound } from '@/lib/errors'

export type RetailerOfMine = { id: string; name: string }

/** The retailers a person belongs to, by name. */
export async function listMyRetailers(userId: string): Promise<RetailerOfMine[]> {
  const { rows } = await (await pool()).query<{ retailer_id: string; retailer_name: string }>(
    'select retailer_id, retailer_name from memberships_of_user($1)',
    [userId],
  )
  return rows.map((row) => ({ id: row.retailer_id, name: row.retailer_name }))
}

/** Makes another of one's retailers the one this session looks at. NotFound when it is not one's own. */
export async function switchRetailer(userId: string, tokenHash: string, retailerId: string) {
  const mine = await listMyRetailers(userId)
  if (!mine.some((retailer) => retailer.id === retailerId)) throw new NotFound()
  await (await pool()).query('update sessions set current_retailer_id = $2 where token_hash = $1', [tokenHash, retailerId])
}
