import { and, isNull } from 'drizzle-orm'
import { tasks } from '@/db/schema/tasks'
import { authorize } from '@/lib/access/abilities'
import { membershipOf, type Scope } from '@/lib/access/scope'
import { record } from '@/lib/activity/record'
import { transact } from '@/lib/database/transact'
import { Forbidden, NotFound } from '@/lib/errors'
import { parseOnce } from '@/lib/parse-once'
import { mayEdit } from '@/lib/tasks/definition/may-edit'
import { type TaskIdInput, taskIdInput } from '@/lib/tasks/input'
import { getTask, sameTask } from '@/lib/tasks/queries'
import type { Task } from '@/lib/tasks/task'

/** Takes a task out of every list; it can be restored for 30 days, its log and figures stay (T-9). Forbidden for those R-3 leaves out. */
export async function deleteTask(scope: Scope, input: TaskIdInput): Promise<Task> {
  authorize(scope, 'task.act')
  const { taskId } = parseOnce(taskIdInput, input)

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
