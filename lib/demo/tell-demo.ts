import type pg from 'pg'
import { systemScope } from '@/lib/access/scope'
import { asPerson } from './as-person'
import { tellAssets } from './assets'
import { tellBounced } from './bounced'
import { tellCatalogue } from './catalogue'
import { chance } from './chance'
import { tellCustomers } from './customers'
import { foundRetailer } from './found-retailer'
import { tellOrders } from './orders'
import { noteTold } from './renew-days'
import { addLastSeen } from './seen-lately'
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
  await noteTold(owner, now)
  report(`400 store tasks are told, in ${Math.round((Date.now() - began) / 1000)} s`)
}

const report = (line: string) => console.log(`  Demo: ${line}`)
