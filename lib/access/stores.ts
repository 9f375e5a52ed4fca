import { and, asc, eq, sql } from 'drizzle-orm'
import { stores } from '@/db/schema/tenancy'
import { byId, inTenant } from '@/lib/database/in-tenant'
import { prepared } from '@/lib/database/statement'
import { NotFound } from '@/lib/errors'
import type { Scope } from './scope'

export type Store = typeof stores.$inferSelect

/** Whether this person works in, manages or administers the store. */
export function seesStore(scope: Scope, storeId: string): boolean {
  const { actor } = scope
  if (actor.kind === 'system' || actor.role === 'corporate_admin') return true
  return actor.stores.some((store) => store.id === storeId)
}

const named = (scope: Scope, storeId: string) => byId(scope, stores, storeId)

/** All of these stores, or NotFound. */
export async function getStores(scope: Scope, storeIds: string[]): Promise<Store[]> {
  const found = await prepared(scope, 'stores-by-id', (db) =>
    db
      .select()
      .from(stores)
      .where(
        and(eq(stores.retailerId, sql.placeholder('retailerId')), sql`${stores.id} = any(${sql.placeholder('ids')}::uuid[])`),
      )
      .orderBy(asc(stores.name), asc(stores.id)),
  ).execute({ retailerId: scope.retailerId, ids: storeIds })
  if (found.length !== storeIds.length || !found.every((store) => seesStore(scope, store.id)))
    throw new NotFound('errors.storeNotFound')
  return found
}

/** The store one sees, or NotFound; held from anybody else's change when it is about to be changed. */
export async function getStore(scope: Scope, storeId: string, { toChange = false } = {}): Promise<Store> {
  if (toChange) await scope.db.select({ id: stores.id }).from(stores).where(named(scope, storeId)).for('no key update')
  const [store] = await getStores(scope, [storeId])
  if (!store) throw new NotFound('errors.storeNotFound')
  return store
}

/** The stores this person sees, by name. */
export async function listStores(scope: Scope): Promise<Store[]> {
  const all = await scope.db
    .select()
    .from(stores)
    .where(inTenant(scope, stores))
    .orderBy(asc(stores.name), asc(stores.id))
    .limit(5000)
  return all.filter((store) => seesStore(scope, store.id))
}

/** The store of a task one was already allowed to see, which need not be one of one's own (a task made for elsewhere). */
export async function readStoreOfTask(scope: Scope, storeId: string | null): Promise<Store | null> {
  if (!storeId) return null
  const [store] = await prepared(scope, 'store-of-task', (db) =>
    db
      .select()
      .from(stores)
      .where(and(eq(stores.retailerId, sql.placeholder('retailerId')), eq(stores.id, sql.placeholder('storeId')))),
  ).execute({ retailerId: scope.retailerId, storeId })
  return store ?? null
}
