import { and } from 'drizzle-orm'
import { z } from 'zod'
import { tasks } from '@/db/schema/tasks'
import { authorize, requireFeature } from '@/lib/access/abilities'
import { membershipOf, type Scope } from '@/lib/access/scope'
import { recordAll } from '@/lib/activity/record-all'
import { inTenant } from '@/lib/database/in-tenant'
import { insertMany } from '@/lib/database/insert-many'
import { oneOf } from '@/lib/database/one-of'
import { transact } from '@/lib/database/transact'
import { dueColumns } from '@/lib/tasks/due/due-columns'
import { createGroupTaskInput, id } from '@/lib/tasks/input'
import { dueOf } from './create-group-task'
import { nextNumber } from './next-number'

const { title, description, type, priority, dueOn, dueTime } = createGroupTaskInput.shape

/** A task as a file brings it: of a store, or of one person. Its id is made from what it is, so that the same is never made twice. */
export const broughtInput = z.object({
  id,
  storeId: id.nullable(),
  assigneeId: id.nullable(),
  customerId: id.nullable(),
  timeZone: z.string().min(1),
  title,
  description,
  type,
  priority,
  dueOn,
  dueTime,
})

/** Makes many tasks of stores and people at once (T-1, origin import); those that are there already are left alone. Places and customers are the caller's to have found. */
export async function bringInTasks(scope: Scope, input: z.input<typeof broughtInput>[]) {
  authorize(scope, 'task.createGroup')
  const all = z.array(broughtInput).max(1000).parse(input)
  if (all.some(({ assigneeId }) => assigneeId === null)) requireFeature(scope, 'group_tasks')

  await transact(scope, async (scope) => {
    const there = await tasksThere(
      scope,
      all.map(({ id }) => id),
    )
    const fresh = all.filter(({ id }) => !there.has(id))
    if (fresh.length === 0) return
    const first = await nextNumber(scope, fresh.length)
    const rows = fresh.map(({ timeZone, dueOn, dueTime, ...task }, index) => ({
      ...task,
      ...dueColumns(dueOf(dueOn, dueTime, timeZone), timeZone),
      retailerId: scope.retailerId,
      number: first + index,
      kind: task.assigneeId ? ('personal' as const) : ('group' as const),
      origin: 'import' as const,
      creatorId: membershipOf(scope),
      createdAt: scope.now,
    }))
    await insertMany(scope, tasks, rows)
    await recordAll(
      scope,
      rows.map(({ id, storeId, customerId }) => ({ type: 'task.created', taskId: id, storeId, customerId })),
    )
  })
}

/** Which of these tasks there are, deleted ones too. */
export async function tasksThere(scope: Scope, ids: string[]): Promise<Set<string>> {
  const found = await scope.db
    .select({ id: tasks.id })
    .from(tasks)
    .where(and(inTenant(scope, tasks), oneOf(tasks.id, ids)))
  return new Set(found.map(({ id }) => id))
}
