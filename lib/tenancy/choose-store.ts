import type { Person, Scope, StoreRef } from './scope'
import { listStores } from './stores'
import { read } from './transact'

const refOf = ({ id, name, timeZone }: StoreRef): StoreRef => ({ id, name, timeZone })

/** The stores one may look at: one's own, home first; for an admin all of the retailer's, by name. */
export async function storesToChoose(scope: Scope, person: Person): Promise<StoreRef[]> {
  if (person.role !== 'corporate_admin') return person.stores
  return (await read(scope, listStores)).map(refOf)
}

/** The asked store if it may be seen, else the home store, else the first. Null for somebody without stores. */
export async function chooseStore(
  scope: Scope,
  person: Person,
  asked: string | null,
): Promise<{ store: StoreRef | null; stores: StoreRef[] }> {
  const stores = await storesToChoose(scope, person)
  const store = stores.find((each) => each.id === asked) ?? (asked ? null : (stores[0] ?? null))
  return { store, stores }
}
