import type { Scope } from '@/lib/access/scope'
import { addCustomers } from '@/lib/customers/add-customers'
import { suppressAddress } from '@/lib/customers/suppress-address'
import { closed } from '@/lib/database/tenant-scope'
import { addDays, dayIn } from '@/lib/i18n/time'
import { createGroupTask } from '@/lib/tasks/definition/create-group-task'
import type { DemoChain } from './found-retailer'
import { openHours } from './open-hours'

/** One customer at Park Street whose messages come back, and the task to ask for the right address. */
export async function tellBounced(narrator: Scope, chain: DemoChain, now: Date) {
  const [store] = chain.stores
  const owner = chain.people.find(({ name }) => name === 'Priya Raman')
  const maker = chain.people.find(({ role }) => role === 'corporate_admin')
  if (!store || !owner || !maker) return
  const email = 'wilhelmina.ashdown@gmial.example'
  const [customerId] = await addCustomers(narrator, [
    {
      number: '13000',
      givenName: 'Wilhelmina',
      familyName: 'Ashdown',
      email,
      phones: ['+442079460990'],
      city: store.city,
      locale: 'en',
      preferredChannel: 'email',
      book: [{ membershipId: owner.membershipId, storeId: store.id, kind: 'primary', since: '2024-03-12' }],
    },
  ])
  if (!customerId) return
  await suppressAddress(narrator, email, 'bounced')
  const begun = openHours(store).before(now, 55 * 3_600_000)
  await createGroupTask(
    {
      retailerId: chain.retailerId,
      actor: maker,
      features: ['group_tasks'],
      timeZone: store.timeZone,
      now: begun,
      db: closed,
    } satisfies Scope,
    {
      storeIds: [store.id],
      customerId,
      title: 'Ask for the right email address',
      description: 'The last letter to Wilhelmina came back. Ring, ask for the right address and put it on the customer’s card.',
      type: 'call',
      dueOn: addDays(dayIn(store.timeZone, now), 8),
    },
  )
}
