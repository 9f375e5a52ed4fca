import { and, isNull } from 'drizzle-orm'
import { tasks } from '@/db/schema/tasks'
import { record } from '@/lib/activity/record'
import { Forbidden, NotFound } from '@/lib/errors'
import { authorize } from '@/lib/tenancy/abilities'
import { membershipOf, type Scope } from '@/lib/tenancy/scope'
import { transact } from '@/lib/tenancy/transact'
import { type TaskIdInput, taskIdInput } from './input'
import { mayEdit } from './may-edit'
import { getTask, sameTask } from './queries'
import type { Task } from './task'

/** Takes a task out of every list; it can be restored for 30 days, its log and figures stay (T-9). Forbidden for those R-3 leaves out. */
export async function deleteTask(scope: Scope, input: TaskIdInput): Promise<Task> {
  authorize(scope, 'task.act')
  const { taskId } = taskIdInput.parse(input)

  return transact(scope, async (scope) => {
    const before = await getTask(scope, taskId)
    if (!(await mayEdit(scope, before))) throw new Forbidden('errors.mayNotDelete')

    const [deleted] = await scope.db
      .update(tasks)
      .set({ deletedAt: scope.now, deletedById: membershipOf(scope) })
      .where(and(sameTask(before), isNull(tasks.deletedAt)))
      .returning()
    if (!deleted) throw new NotFound('errors.taskNotFound')

    const { storeId, customerId } = deleted
    await record(scope, { type: 'task.deleted', taskId, storeId, customerId })
    return deleted
  })
}
