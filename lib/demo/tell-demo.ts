import type pg from 'pg'
import { systemScope } from '@/lib/tenancy/scope'
import { asPerson } from './as-person'
import { tellAssets } from './assets'
import { tellBounced } from './bounced'
import { tellCatalogue } from './catalogue'
import { chance } from './chance'
import { tellCustomers } from './customers'
import { foundRetailer } from './found-retailer'
import { tellOrders } from './orders'
import { noteTold } from './renew-days'
import { tellSeen } from './seen-lately'
import { tellTasks } from './tasks'

/** Tells the demo retailer, Larch & Linden, through the verbs people use, with a fixed seed; under a minute. */
export async function tellDemo(owner: pg.Client) {
  const began = Date.now()
  const luck = chance(1848)
  const now = new Date()
  const house = await foundRetailer(owner, luck, now)
  const narrator = systemScope(house.retailerId, ['group_tasks'], new Date(now.getTime() - 400 * 86_400_000), 'Head office')
  const customers = await tellCustomers(narrator, house, luck)
  say('3,000 customers are in their associates’ books')
  await tellOrders(narrator, house, customers, luck, now)
  await tellCatalogue(narrator)
  const admin = house.people.find(({ role }) => role === 'corporate_admin')
  if (admin) await tellAssets(asPerson(house, admin, narrator.now))
  await tellTasks(house, customers, luck, now)
  await tellBounced(narrator, house, now)
  await tellSeen(owner, house, luck, now)
  await noteTold(owner, now)
  say(`400 store tasks are told, in ${Math.round((Date.now() - began) / 1000)} s`)
}

const say = (line: string) => console.log(`  Demo: ${line}`)
