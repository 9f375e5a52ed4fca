import { and, gte } from 'drizzle-orm'
import { tasks } from '@/db/schema/tasks'
import { authorize } from '@/lib/access/abilities'
import type { Scope } from '@/lib/access/scope'
import { record } from '@/lib/activity/record'
import { transact } from '@/lib/database/transact'
import { Conflict, Forbidden } from '@/lib/errors'
import { parseOnce } from '@/lib/parse-once'
import { mayEdit } from '@/lib/tasks/definition/may-edit'
import { type TaskIdInput, taskIdInput } from '@/lib/tasks/input'
import { getDeletedTask, sameTask } from '@/lib/tasks/queries'
import { restorableDays, type Task } from '@/lib/tasks/task'

/** Brings a deleted task back as it was (T-9). NotFound for one that is not deleted, Conflict after 30 days. */
export async function restoreTask(scope: Scope, input: TaskIdInput): Promise<Task> {
  authorize(scope, 'task.act')
  const { taskId } = parseOnce(taskIdInput, input)

  return transact(scope, async (scope) => {
    const before = await getDeletedTask(scope, taskId)
    if (!(await mayEdit(scope, before))) throw new Forbidden('errors.mayNotDelete')
    const since = new Date(scope.now.getTime() - restorableDays * 86_400_000)

    const [restored] = await scope.db
      .update(tasks)
      .set({ deletedAt: null, deletedById: null })
      .where(and(sameTask(before), gte(tasks.deletedAt, since)))
      .returning()
    if (!restored) throw new Conflict('errors.tooLateToRestore')

    const { storeId, customerId } = restored
    await record(scope, { type: 'task.restored', taskId, storeId, customerId })
    return restored
  })
}
