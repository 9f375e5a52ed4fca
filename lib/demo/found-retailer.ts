import type pg from 'pg'
import type { Person } from '@/lib/access/scope'
import { systemScope } from '@/lib/access/scope'
import type { Store } from '@/lib/access/stores'
import { hashPassword } from '@/lib/auth/password'
import { transact } from '@/lib/database/transact'
import { newId } from '@/lib/ids'
import { changeAccess } from '@/lib/people/change-access'
import { addStore } from '@/lib/stores/save-store'
import type { Chance } from './chance'
import { type DemoPerson, demoPassword, demoPeople } from './people'
import { demoStores } from './stores'

export type DemoChain = { retailerId: string; timeZone: string; stores: Store[]; people: Person[] }

/** Where the chain's head office is. */
const timeZone = 'Europe/London'

/** The chain, its stores and its people. A retailer and its first people can only be made by the database's owner. */
export async function foundRetailer(owner: pg.Client, luck: Chance, now: Date): Promise<DemoChain> {
  const retailerId = newId()
  await owner.query(
    `insert into retailers (id, slug, name, locale, currency, time_zone) values ($1, 'larch-and-linden', 'Larch & Linden', 'en', 'GBP', $2)`,
    [retailerId, timeZone],
  )
  await owner.query('select begin_chain_lists($1)', [retailerId])
  await owner.query(`insert into retailer_features (retailer_id, id, feature, is_on) values ($1, $2, 'group_tasks', true)`, [
    retailerId,
    newId(),
  ])
  const scope = systemScope(retailerId, ['group_tasks'], now, 'Head office')
  const stores: Store[] = []
  for (const store of demoStores) stores.push(await addStore(scope, store))
  const passwordHash = await hashPassword(demoPassword)
  const people: Person[] = []
  for (const person of demoPeople(luck)) people.push(await addPerson(owner, retailerId, stores, person, passwordHash, now))
  return { retailerId, timeZone, stores, people }
}

async function addPerson(
  owner: pg.Client,
  retailerId: string,
  stores: Store[],
  person: DemoPerson,
  passwordHash: string,
  now: Date,
): Promise<Person> {
  const userId = newId()
  const membershipId = newId()
  const idOf = (number: string) => stores.find((store) => store.number === number)?.id ?? ''
  const homeStoreId = person.home ? idOf(person.home) : null
  await owner.query('insert into users (id, email, name, password_hash, locale, signature) values ($1, $2, $3, $4, $5, $6)', [
    userId,
    person.email,
    person.name,
    passwordHash,
    person.locale,
    person.signature,
  ])
  await owner.query(
    'insert into memberships (retailer_id, id, user_id, role, home_store_id, name) values ($1, $2, $3, $4, $5, $6)',
    [retailerId, membershipId, userId, person.role, homeStoreId, person.name],
  )
  const storeIds = person.also.map(idOf)
  await transact(systemScope(retailerId, [], now), (scope) => changeAccess(scope, membershipId, homeStoreId, storeIds))
  const mine = stores.filter((store) => store.id === homeStoreId || storeIds.includes(store.id))
  const { name, email, role, locale } = person
  const known = { name, email, role, locale, homeStoreId }
  return {
    kind: 'person',
    userId,
    membershipId,
    ...known,
    stores: mine.map(({ id, name, timeZone }) => ({ id, name, timeZone })),
  }
}
