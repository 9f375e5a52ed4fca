import { asc, desc, sql } from 'drizzle-orm'
import { stores } from '@/db/schema/tenancy'
import { inTenant } from '@/lib/database/in-tenant'
import { read } from '@/lib/database/transact'
import type { Person, Scope, StoreRef } from './scope'

export type ChosenStore = { store: StoreRef | null; hasOthers: boolean }

/**
 * The asked store if it may be seen, else the home store, else the one looked at last, else the first by name; and whether there is
 * another to change to.
 * Null for a store that is not one's own, and for somebody without stores.
 */
export async function chooseStore(scope: Scope, person: Person, params: string | null): Promise<ChosenStore> {
  if (params === 'all') return everyStore(scope, person)
  const wanted = params ?? person.homeStoreId ?? person.lastStoreId ?? null
  const near = person.role === 'corporate_admin' ? await read(scope, (scope) => firstTwo(scope, wanted)) : person.stores
  const store = near.find(({ id }) => id === wanted) ?? (params ? null : (near[0] ?? null))
  return { store, hasOthers: near.length > 1 }
}

/** All of one's stores as one, under the id 'all'; the one there is where there are no others. */
async function everyStore(scope: Scope, person: Person): Promise<ChosenStore> {
  const { store, hasOthers } = await chooseStore(scope, person, null)
  return { store: store && hasOthers ? { ...store, id: 'all', name: '' } : store, hasOthers }
}

/** An admin sees every store: the wanted one first, then by name. */
async function firstTwo(scope: Scope, wanted: string | null): Promise<StoreRef[]> {
  return scope.db
    .select({ id: stores.id, name: stores.name, timeZone: stores.timeZone })
    .from(stores)
    .where(inTenant(scope, stores))
    .orderBy(desc(sql`${stores.id} is not distinct from ${wanted}::uuid`), asc(stores.name), asc(stores.id))
    .limit(2)
}
