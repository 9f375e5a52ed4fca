import type { Person } from '@/lib/access/scope'
import type { Store } from '@/lib/access/stores'
import { addDays, dayIn } from '@/lib/i18n/time'
import { createGroupTask } from '@/lib/tasks/definition/create-group-task'
import { createPersonalTask } from '@/lib/tasks/definition/create-personal-task'
import { asPerson } from './as-person'
import type { Chance } from './chance'
import type { DemoCustomer } from './customers'
import type { DemoChain } from './found-retailer'
import { madeBeforeDue } from './made-before-due'
import { type Ending, tellTask } from './one-task'
import { openHours } from './open-hours'
import { plots } from './plots'

const total = 400
const hour = 3_600_000
const endings: [Ending, number][] = [
  ['open', 0.3],
  ['written', 0.12],
  ['resolved', 0.3],
  ['dismissed', 0.1],
  ['waiting', 0.08],
  ['answered', 0.1],
]

/** Four hundred store tasks in every state, each with the history that led there, and a few tasks of people's own. */
export async function tellTasks(chain: DemoChain, customers: DemoCustomer[], luck: Chance, now: Date) {
  const lanes = 4
  await Promise.all(
    Array.from({ length: lanes }, async (_, lane) => {
      for (let index = lane; index < total; index += lanes) await tellOne(chain, customers, luck, now, index)
    }),
  )
  for (const person of chain.people.filter((each) => each.homeStoreId).slice(0, 24))
    await tellOwn(chain, person, customers, luck, now)
}

async function tellOne(chain: DemoChain, customers: DemoCustomer[], luck: Chance, now: Date, index: number) {
  const store = storeFor(chain, luck, index)
  const ending = endingFor(luck)
  const staff = chain.people.filter((person) => person.stores.some((each) => each.id === store.id) && person.role === 'associate')
  const customer = luck.pick(customers.filter((each) => each.storeId === store.id))
  const isOver = ending === 'resolved' || ending === 'dismissed' || ending === 'answered'
  const open = openHours(store)
  const hours = (isOver ? 2 + luck.below(900) : 3 + luck.below(100)) + luck.below(50) / 60
  const begun = open.before(now, hours * hour)
  const maker = chain.people.find((person) => person.role === 'corporate_admin')
  if (!maker) throw new Error('nobody makes tasks')
  const plot = luck.pick(plots[store.locale])
  const due = dueFor(store, isOver ? begun : now, luck)
  const made = madeBeforeDue({ store, dueOn: due.dueOn, begun, luck })
  const [task] = await createGroupTask(asPerson(chain, maker, made), {
    storeIds: [store.id],
    customerId: customer.id,
    title: plot.title,
    description: plot.description,
    type: plot.type,
    priority: luck.happens(0.15) ? 'high' : luck.happens(0.05) ? 'urgent' : 'normal',
    suggestedSubject: plot.subject,
    suggestedCopy: plot.copy,
    ...due,
  })
  if (!task) return
  await tellTask({
    task,
    plot,
    customer,
    ending,
    staff,
    begun: made,
    now,
    open,
    luck,
    as: (person, at) => asPerson(chain, person, at),
  })
}

/** Half of the stories happen at Park Street, where the tour begins. */
function storeFor(chain: DemoChain, luck: Chance, index: number): Store {
  const store = index % 8 === 0 ? chain.stores[0] : luck.pick(chain.stores)
  if (!store) throw new Error('no store')
  return store
}

function endingFor(luck: Chance): Ending {
  let rest = luck.next()
  for (const [ending, share] of endings) {
    rest -= share
    if (rest < 0) return ending
  }
  return 'open'
}

function dueFor(store: Store, from: Date, luck: Chance): { dueOn?: string; dueTime?: string } {
  if (luck.happens(0.05)) return {}
  const dueOn = addDays(dayIn(store.timeZone, from), luck.happens(0.2) ? -1 - luck.below(3) : luck.below(9))
  return luck.happens(0.5) ? { dueOn, dueTime: luck.pick(['11:00', '12:00', '16:30', '17:00', '18:30']) } : { dueOn }
}

async function tellOwn(chain: DemoChain, person: Person, customers: DemoCustomer[], luck: Chance, now: Date) {
  const store = chain.stores.find((each) => each.id === person.homeStoreId)
  if (!store) return
  const mine = customers.filter((customer) => customer.ownerId === person.membershipId)
  for (const plot of plots[store.locale].slice(0, 3)) {
    const customerId = mine.length > 0 ? luck.pick(mine).id : null
    const { title, description, type } = plot
    const begun = openHours(store).before(now, luck.below(55) * hour)
    const due = dueFor(store, now, luck)
    await createPersonalTask(asPerson(chain, person, madeBeforeDue({ store, dueOn: due.dueOn, begun, luck })), {
      title,
      description,
      type,
      customerId,
      ...due,
    })
  }
}
