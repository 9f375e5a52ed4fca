import { and, asc, inArray } from 'drizzle-orm'
import { tasks } from '@/db/schema/tasks'
import { authorize, requireFeature } from '@/lib/access/abilities'
import { once } from '@/lib/access/once'
import { manages, membershipOf, type Scope } from '@/lib/access/scope'
import { getStores, listStores } from '@/lib/access/stores'
import { record } from '@/lib/activity/record'
import { requireCustomer } from '@/lib/customers/queries'
import { inTenant } from '@/lib/database/in-tenant'
import { transact } from '@/lib/database/transact'
import { momentIn } from '@/lib/i18n/time'
import { newId } from '@/lib/ids'
import { parseOnce } from '@/lib/parse-once'
import { dueColumns } from '@/lib/tasks/due/due-columns'
import { spanColumns } from '@/lib/tasks/due/span'
import { type CreateGroupTaskInput, createGroupTaskInput } from '@/lib/tasks/input'
import type { Due, Task } from '@/lib/tasks/task'
import { described } from './described'
import { chooseMaterials, giveProducts } from './materials'
import { nextNumber } from './next-number'

/** A statement takes 65,535 values. */
const atOnce = 500

/** Gives each chosen store its own copy of a group task (G-1), once for a key (Q-C7). NotFound for a store or customer one may not see. */
export async function createGroupTask(scope: Scope, input: CreateGroupTaskInput): Promise<Task[]> {
  authorize(scope, 'task.createGroup')
  requireFeature(scope, 'group_tasks')
  const { key, ...sent } = parseOnce(createGroupTaskInput, input)

  return transact(scope, async (scope) => {
    const ids = await once(scope, { key, what: 'group task', sent }, () => make(scope, sent))
    return scope.db
      .select()
      .from(tasks)
      .where(and(inTenant(scope, tasks), inArray(tasks.id, ids)))
      .orderBy(asc(tasks.number))
  })
}

type Input = Omit<ReturnType<typeof createGroupTaskInput.parse>, 'key'>

/** Returns the ids of what it made. */
async function make(scope: Scope, input: Input): Promise<string[]> {
  const { storeIds, everyStore, customerId, dueOn, dueTime, startsAt, endsAt, productIds, assetId, ...said } = input
  const content = described(said)
  const stores = everyStore ? await listStores(scope) : await getStores(scope, [...new Set(storeIds)])
  if (customerId) await requireCustomer(scope, customerId)
  const materials = await chooseMaterials(scope, { productIds, assetId })
  const first = await nextNumber(scope, stores.length)

  const rows = stores.map((store, index) => ({
    ...content,
    ...dueColumns(dueOf(dueOn, dueTime, store.timeZone), store.timeZone),
    ...spanColumns({ startsAt, endsAt }, store.timeZone),
    retailerId: scope.retailerId,
    id: newId(),
    number: first + index,
    kind: 'group' as const,
    storeId: store.id,
    customerId,
    assetId: materials.asset?.id ?? null,
    creatorId: membershipOf(scope),
    isMadeByStore: scope.actor.kind === 'person' && manages(scope.actor.role),
    createdAt: scope.now,
  }))
  const made: Task[] = []
  for (let at = 0; at < rows.length; at += atOnce)
    made.push(
      ...(await scope.db
        .insert(tasks)
        .values(rows.slice(at, at + atOnce))
        .returning()),
    )
  const ids = made.map(({ id }) => id)
  await giveProducts(scope, ids, materials)
  for (const task of made) await record(scope, { type: 'task.created', taskId: task.id, storeId: task.storeId, customerId })
  return ids
}

/** A day, or a moment on the store's clock. */
export function dueOf(dueOn: string, dueTime: string, timeZone: string): Due {
  if (!dueOn) return null
  return dueTime ? { dueAt: momentIn(timeZone, dueOn, dueTime) } : { dueOn }
}
