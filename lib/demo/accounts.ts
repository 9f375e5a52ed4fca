import { and, eq, isNull } from 'drizzle-orm'
import { assignmentRoles, attributes, flows } from '@/db/schema/chain-lists'
import { orders } from '@/db/schema/records'
import type { Health } from '@/db/vocabulary'
import type { Person, Scope } from '@/lib/access/scope'
import { addAccount } from '@/lib/accounts/add-account'
import { addUser } from '@/lib/accounts/add-user'
import { giveRole } from '@/lib/accounts/give-role'
import { setHealth } from '@/lib/accounts/set-health'
import { transact } from '@/lib/database/transact'
import { addDays, dayIn } from '@/lib/i18n/time'
import { newId } from '@/lib/ids'
import { setAttributes } from '@/lib/records/set-attributes'
import { completeTask } from '@/lib/tasks/completion/complete-task'
import { createPersonalTask } from '@/lib/tasks/definition/create-personal-task'
import { asPerson } from './as-person'
import type { Chance } from './chance'
import type { DemoCustomer } from './customers'
import type { DemoChain } from './found-retailer'

const names = (en: string, es: string, pl: string) => ({ en, es, pl })
const total = 36
const day = 86_400_000

/** The lists this chain works with, its accounts with health and roles, and tasks about them and about orders nobody paid. */
export async function tellAccounts(scope: Scope, chain: DemoChain, customers: DemoCustomer[], luck: Chance, now: Date) {
  const lists = await tellLists(scope)
  for (let index = 0; index < total; index++) await tellAccount(scope, chain, customers, luck, now, lists, index)
  await tellUnpaid(scope, chain, now)
}

type Lists = Awaited<ReturnType<typeof tellLists>>

async function tellLists(scope: Scope) {
  const { retailerId } = scope
  const entry = (position: number, of: ReturnType<typeof names>) => ({ retailerId, id: newId(), position, names: of })
  const roles = [
    entry(1, names('Stylist', 'Estilista', 'Stylistka')),
    entry(2, names('Account lead', 'Responsable de la cuenta', 'Opiekun konta')),
  ]
  const lines = [
    entry(1, names('Renewal', 'Renovación', 'Odnowienie')),
    entry(2, names('Onboarding', 'Bienvenida', 'Wdrożenie')),
    entry(3, names('Wedding list', 'Lista de bodas', 'Lista ślubna')),
  ]
  const licences = {
    ...entry(1, names('Number of licences', 'Número de licencias', 'Liczba licencji')),
    recordKind: 'account' as const,
    kind: 'number' as const,
  }
  const ends = {
    ...entry(2, names('Contract ends', 'Fin del contrato', 'Koniec umowy')),
    recordKind: 'account' as const,
    kind: 'date' as const,
  }
  const budget = {
    ...entry(3, names('Yearly budget', 'Presupuesto anual', 'Roczny budżet')),
    recordKind: 'account' as const,
    kind: 'money' as const,
  }
  const size = {
    ...entry(4, names('Coat size', 'Talla de abrigo', 'Rozmiar płaszcza')),
    recordKind: 'customer' as const,
    kind: 'choice' as const,
    choices: ['36', '38', '38 tall', '40', '42'].map((text) => ({ id: newId(), names: { en: text } })),
  }
  const gift = {
    ...entry(5, names('A gift', 'Un regalo', 'Prezent')),
    recordKind: 'order' as const,
    kind: 'yes_no' as const,
  }
  await transact(scope, async ({ db }) => {
    await db.insert(assignmentRoles).values(roles)
    await db.insert(flows).values(lines)
    await db.insert(attributes).values([licences, ends, budget, size, gift])
  })
  return { roles, flows: lines, licences, ends, budget }
}

const companies = ['Hotel', 'Studio', 'Restaurant', 'Clinic', 'School', 'Theatre']
const calls = ['Ask how the fitting went', 'Agree the spring order', 'Call about the new catalogue', 'Thank them for the visit']

async function tellAccount(
  scope: Scope,
  chain: DemoChain,
  customers: DemoCustomer[],
  luck: Chance,
  now: Date,
  lists: Lists,
  index: number,
) {
  const store = index % 4 === 0 ? chain.stores[0] : luck.pick(chain.stores)
  const staff = chain.people.filter(({ homeStoreId, role }) => homeStoreId === store?.id && role === 'associate')
  const users = customers.filter(({ storeId }) => storeId === store?.id).slice(index * 2, index * 2 + 2 + (index % 3))
  const [first] = users
  if (!store || !first || staff.length === 0) return
  const lead = luck.pick(staff)
  const isCompany = index % 3 === 0
  const family = first.name.split(' ').at(-1) ?? first.name
  const name = isCompany ? `${luck.pick(companies)} ${family}` : family
  const begun = new Date(now.getTime() - (40 + luck.below(300)) * day)
  const as = (person: Person, at: Date) => asPerson(chain, person, at)
  const { id } = await addAccount(as(lead, begun), {
    name,
    number: `A${1000 + index}`,
    kind: isCompany ? 'company' : 'household',
    storeId: store.id,
  })
  for (const user of users) await addUser({ ...scope, now: begun }, { accountId: id, customerId: user.id })
  const [stylist, leader] = lists.roles
  if (stylist) await giveRole(as(lead, begun), { accountId: id, roleId: stylist.id, membershipId: lead.membershipId })
  if (leader && isCompany)
    await giveRole(as(lead, begun), { accountId: id, roleId: leader.id, membershipId: luck.pick(staff).membershipId })
  const health = luck.pick(['good', 'good', 'average', 'poor'] satisfies Health[])
  await setHealth(as(lead, begun), { accountId: id, health, was: null })
  if (isCompany) await tellValues(as(lead, begun), id, lists, luck)
  await tellWork(as(lead, new Date(now.getTime() - (2 + luck.below(20)) * day)), now, id, lists, luck)
}

async function tellValues(scope: Scope, id: string, { licences, ends, budget }: Lists, luck: Chance) {
  const value = (attributeId: string, typed: string) => ({ attributeId, typed, was: '' })
  await setAttributes(scope, {
    record: { kind: 'account', id },
    values: [
      value(licences.id, String(5 + luck.below(40))),
      value(ends.id, addDays(dayIn('UTC', scope.now), 60 + luck.below(300))),
      value(budget.id, String(1000 * (2 + luck.below(30)))),
    ],
  })
}

/** One task that is done, with what was said, and one that is open. */
async function tellWork(scope: Scope, now: Date, accountId: string, lists: Lists, luck: Chance) {
  const about = { accountId, flowId: luck.pick(lists.flows).id, type: 'call' as const }
  const task = async (title: string, dueIn: number) =>
    createPersonalTask(scope, {
      ...about,
      title,
      description: `${title}.`,
      dueOn: addDays(dayIn('UTC', now), dueIn),
      priority: luck.happens(0.3) ? 'high' : 'normal',
    })
  const done = await task(luck.pick(calls), -1)
  await completeTask(
    { ...scope, now: new Date(scope.now.getTime() + 3_600_000) },
    {
      taskId: done.id,
      touchpoint: { channel: 'call', text: 'They are glad to hear from us and ask to be called before the season.' },
    },
  )
  await task(luck.pick(calls), luck.below(12) - 3)
}

/** Orders of the last weeks that nobody paid are asked about. */
async function tellUnpaid(scope: Scope, chain: DemoChain, now: Date) {
  const manager = chain.people.find(({ role, homeStoreId }) => role === 'store_manager' && homeStoreId === chain.stores[0]?.id)
  if (!manager) return
  const theirs = await transact(scope, ({ db, retailerId }) =>
    db
      .select({ id: orders.id, number: orders.number })
      .from(orders)
      .where(and(eq(orders.retailerId, retailerId), eq(orders.storeId, manager.homeStoreId ?? ''), isNull(orders.paidAt)))
      .orderBy(orders.number)
      .limit(5),
  )
  for (const { id, number } of theirs)
    await createPersonalTask(asPerson(chain, manager, new Date(now.getTime() - 5 * day)), {
      orderId: id,
      title: `Ask about order ${number}, not paid yet`,
      description: 'Ask whether the payment was forgotten, and offer to hold the goods.',
      type: 'call',
      dueOn: addDays(dayIn('UTC', now), 1),
    })
}
