import { authorize } from '@/lib/access/abilities'
import type { Scope } from '@/lib/access/scope'
import { getStore, readStoreOfTask } from '@/lib/access/stores'
import { record } from '@/lib/activity/record'
import { transact } from '@/lib/database/transact'
import { Conflict, Forbidden } from '@/lib/errors'
import { parseOnce } from '@/lib/parse-once'
import { defineTask } from '@/lib/tasks/definition/define-task'
import { requireEdit } from '@/lib/tasks/definition/may-edit'
import { dueColumns } from '@/lib/tasks/due/due-columns'
import { type MoveTaskInput, moveTaskInput } from '@/lib/tasks/input'
import { getTask } from '@/lib/tasks/queries'
import type { Task } from '@/lib/tasks/task'

/**
 * Gives a store's task to another store (T-11). A due day ends at the new store's midnight, a moment stays the moment it is.
 * NotFound for a store one may not see, Forbidden for those R-3 leaves out, Conflict where it already is.
 */
export async function moveTask(scope: Scope, input: MoveTaskInput): Promise<Task> {
  authorize(scope, 'task.createGroup')
  const { taskId, storeId } = parseOnce(moveTaskInput, input)

  return transact(scope, async (scope) => {
    const before = await getTask(scope, taskId)
    await requireEdit(scope, before)
    if (before.kind !== 'group') throw new Forbidden('errors.notGroup')
    if (before.storeId === storeId) throw new Conflict('errors.alreadyThere')
    const [from, to] = [await readStoreOfTask(scope, before.storeId), await getStore(scope, storeId)]
    const due = before.dueOn ? dueColumns({ dueOn: before.dueOn }, to.timeZone) : {}

    const { task } = await defineTask(scope, before, { storeId, assignedAt: scope.now, ...due })

    const data = { from: from?.name ?? '', to: to.name, fromStoreId: before.storeId ?? '' }
    await record(scope, { type: 'task.moved', taskId, storeId, customerId: task.customerId, data })
    return task
  })
}
