import { and, eq, inArray, isNull } from 'drizzle-orm'
import { tasks } from '@/db/schema/tasks'
import { touchpoints } from '@/db/schema/touchpoints'
import { membershipOf, type Scope } from '@/lib/access/scope'
import type { Followed, ValueChanges } from '@/lib/activity/event'
import { record } from '@/lib/activity/record'
import { byId, inTenant } from '@/lib/database/in-tenant'
import { valueAsTyped } from '@/lib/records/describe-value'
import { recordTables } from '@/lib/records/record-ref'
import { recordValues } from '@/lib/records/record-values'
import { writeValues } from '@/lib/records/set-values'

/**
 * Takes back what a completion did besides closing: its contact, the values as long as they are still those it set, and its next tasks as
 * long as nobody touched them. Part of the caller's transaction.
 */
export async function takeBack(scope: Scope, { touchpointId, values, followUpIds }: Followed) {
  if (touchpointId)
    await scope.db
      .update(touchpoints)
      .set({ undoneAt: scope.now })
      .where(byId(scope, touchpoints, touchpointId))
  if (values) await restore(scope, { kind: values.of, id: values.id }, values.changes)
  if (followUpIds.length > 0) await removeUntouched(scope, followUpIds)
}

async function restore(scope: Scope, of: { kind: 'customer' | 'account' | 'order'; id: string }, changes: ValueChanges) {
  const table = recordTables[of.kind]
  const [now] = await scope.db
    .select({ attributes: table.attributes })
    .from(table)
    .where(byId(scope, table, of.id))
    .for('update')
  const still = Object.entries(changes).filter(
    ([id, { to }]) => valueAsTyped(now?.attributes[id]) === valueAsTyped(to ?? undefined),
  )
  const back: ValueChanges = Object.fromEntries(still.map(([id, { from, to }]) => [id, { from: to, to: from }]))
  if (still.length === 0) return
  await writeValues(scope, of, back)
  await recordValues(scope, of, back)
}

async function removeUntouched(scope: Scope, ids: string[]) {
  const removed = await scope.db
    .update(tasks)
    .set({ deletedAt: scope.now, deletedById: membershipOf(scope) })
    .where(
      and(inTenant(scope, tasks), inArray(tasks.id, ids), eq(tasks.version, 1), eq(tasks.state, 'open'), isNull(tasks.deletedAt)),
    )
    .returning()
  for (const { id: taskId, storeId, customerId, accountId, orderId } of removed)
    await record(scope, { type: 'task.deleted', taskId, storeId, customerId, accountId, orderId })
}
