import { randomBytes } from 'node:crypto'
import type pg from 'pg'
import { systemScope } from '@/lib/access/scope'
import { tellAccounts } from './accounts'
import { asPerson } from './as-person'
import { tellAssets } from './assets'
import { tellBounced } from './bounced'
import { tellCatalogue } from './catalogue'
import { type Chance, chance } from './chance'
import { tellCustomers } from './customers'
import { type DemoChain, foundRetailer } from './found-retailer'
import { tellOrders } from './orders'
import { noteTold } from './renew-days'
import { tellTasks } from './tasks'

/** Tells the demo retailer, Larch & Linden, through the verbs people use, with a fixed seed; under a minute. */
export async function tellDemo(owner: pg.Client) {
  const began = Date.now()
  const luck = chance(1848)
  const now = new Date()
  const chain = await foundRetailer(owner, luck, now)
  const narrator = systemScope(chain.retailerId, ['group_tasks'], new Date(now.getTime() - 400 * 86_400_000), 'Head office')
  const customers = await tellCustomers(narrator, chain, luck)
  report('3,000 customers are in their associates’ books')
  await tellOrders(narrator, chain, customers, luck, now)
  await tellCatalogue(narrator)
  const admin = chain.people.find(({ role }) => role === 'corporate_admin')
  if (admin) await tellAssets(asPerson(chain, admin, narrator.now))
  await tellTasks(chain, customers, luck, now)
  await tellBounced(narrator, chain, now)
  await addLastSeen(owner, chain, luck, now)
  await tellAccounts(narrator, chain, customers, luck, now)
  report('36 accounts have people who look after them')
  await noteTold(owner, now)
  report(`400 store tasks are told, in ${Math.round((Date.now() - began) / 1000)} s`)
}

const report = (line: string) => console.log(`  Demo: ${line}`)

const hour = 3_600_000

/** When each was last here, most of them in the last days; their sign-ins are over, and nobody has their cookies. */
async function addLastSeen(owner: pg.Client, chain: DemoChain, luck: Chance, now: Date) {
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
