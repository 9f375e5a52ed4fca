import { randomBytes } from 'node:crypto'
import type pg from 'pg'
import type { Chance } from './chance'
import type { DemoChain } from './found-retailer'

const hour = 3_600_000

/** When each was last here, most of them in the last days; their sign-ins are over, and nobody has their cookies. */
export async function addLastSeen(owner: pg.Client, chain: DemoChain, luck: Chance, now: Date) {
  const rows = chain.people.flatMap(({ userId }) => {
    if (luck.happens(0.06)) return []
    const seen = new Date(now.getTime() - (1 + luck.below(luck.happens(0.8) ? 60 : 900)) * hour)
    return [{ token_hash: randomBytes(32).toString('hex'), user_id: userId, seen }]
  })
  await owner.query(
    `insert into sessions (token_hash, user_id, current_retailer_id, created_at, last_seen_at, ended_at)
     select token_hash, user_id, $1, seen - interval '20 minutes', seen, seen from json_to_recordset($2) as r(token_hash text, user_id uuid, seen timestamptz)`,
    [chain.retailerId, JSON.stringify(rows)],
  )
}
