import { and, eq, isNotNull, sql } from 'drizzle-orm'
import { tasks } from '@/db/schema/tasks'
import { stores } from '@/db/schema/tenancy'
import { momentSql } from '@/db/zone-sql'
import { authorize } from '@/lib/access/abilities'
import type { Scope } from '@/lib/access/scope'
import { getStore, type Store } from '@/lib/access/stores'
import { record } from '@/lib/activity/record'
import { byId, inTenant } from '@/lib/database/in-tenant'
import { transact } from '@/lib/database/transact'
import { requireVersion } from '@/lib/database/version-of'
import { Conflict } from '@/lib/errors'
import { newId } from '@/lib/ids'
import { parseOnce } from '@/lib/parse-once'
import { type StoreInput, type StoreValues, storeInput } from './input'
import { readPhone } from './phone'
import { shownOf } from './store-version'

/** Adds a store. Conflict when the number is taken. */
export async function addStore(scope: Scope, input: StoreInput): Promise<Store> {
  authorize(scope, 'stores.manage')
  const values = valuesOf(input)

  return transact(scope, async (scope) => {
    const [store] = await scope.db
      .insert(stores)
      .values({ ...values, retailerId: scope.retailerId, id: newId(), createdAt: scope.now })
      .onConflictDoNothing({ target: [stores.retailerId, stores.number] })
      .returning()
    if (!store) throw new Conflict('errors.storeNumberTaken', { number: values.number }, 'number')
    await record(scope, { type: 'audit.storeAdded', storeId: store.id, data: { number: store.number, name: store.name } })
    return store
  })
}

/**
 * Changes a store. In another time zone its open tasks are late at that zone's midnight from now on (T-3).
 * Conflict for a save made from an older state (T-16), when another store has the number, and, to who saves a form, when another zone moves
 * what is due and they have not agreed to that zone.
 */
type Change = StoreInput & { version?: string; agreedZone?: string }
export async function changeStore(scope: Scope, storeId: string, input: Change): Promise<Store> {
  authorize(scope, 'stores.manage')
  const values = valuesOf(input)

  return transact(scope, async (scope) => {
    const before = await getStore(scope, storeId, { toChange: true })
    requireVersion(input.version, shownOf(before))
    const changes = changesOf(before, values)
    if (Object.keys(changes).length === 0) return before
    if (input.version !== undefined && before.timeZone !== values.timeZone && input.agreedZone !== values.timeZone) {
      const count = await countDueDays(scope, storeId)
      if (count > 0) throw new Conflict('errors.zoneMovesDues', { count }, 'timeZone')
    }
    const [taken] = await scope.db
      .select({ id: stores.id })
      .from(stores)
      .where(and(inTenant(scope, stores), eq(stores.number, values.number)))
    if (taken && taken.id !== storeId) throw new Conflict('errors.storeNumberTaken', { number: values.number }, 'number')

    const [after] = await scope.db
      .update(stores)
      .set(values)
      .where(byId(scope, stores, storeId))
      .returning()
    if (!after) throw new Error('the store is gone')
    if (before.timeZone !== after.timeZone) await moveDueDays(scope, after)
    await record(scope, { type: 'audit.storeChanged', storeId, data: { number: after.number, changes } })
    return after
  })
}

function valuesOf(input: StoreInput): StoreValues {
  const values = parseOnce(storeInput, input)
  return { ...values, phone: readPhone(values.phone, values.country) ?? values.phone }
}

const zoneOfStore = '(select s.time_zone from stores s where s.retailer_id = tasks.retailer_id and s.id = tasks.store_id)'

const dueOf = (scope: Scope, storeId: string) =>
  and(inTenant(scope, tasks), eq(tasks.storeId, storeId), eq(tasks.state, 'open'), isNotNull(tasks.dueOn))

const countDueDays = (scope: Scope, storeId: string) => scope.db.$count(tasks, dueOf(scope, storeId))

async function moveDueDays(scope: Scope, store: Store) {
  await scope.db
    .update(tasks)
    .set({ dueBy: sql.raw(momentSql(zoneOfStore, '(tasks.due_on + 1)::timestamp')) })
    .where(dueOf(scope, store.id))
}

function changesOf(before: Store, values: StoreValues) {
  const changes: Record<string, { from: string; to: string }> = {}
  for (const [field, to] of Object.entries(values)) {
    const from = before[field as keyof StoreValues]
    if (String(from ?? '') !== String(to ?? '')) changes[field] = { from: String(from ?? ''), to: String(to ?? '') }
  }
  return changes
}
