import { and, gte } from 'drizzle-orm'
import { tasks } from '@/db/schema/tasks'
import { record } from '@/lib/activity/record'
import { Conflict, Forbidden } from '@/lib/errors'
import { authorize } from '@/lib/tenancy/abilities'
import type { Scope } from '@/lib/tenancy/scope'
import { transact } from '@/lib/tenancy/transact'
import { type TaskIdInput, taskIdInput } from './input'
import { mayEdit } from './may-edit'
import { getDeletedTask, sameTask } from './queries'
import { restorableDays, type Task } from './task'

/** Brings a deleted task back as it was (T-9). NotFound for one that is not deleted, Conflict after 30 days. */
export async function restoreTask(scope: Scope, input: TaskIdInput): Promise<Task> {
  authorize(scope, 'task.act')
  const { taskId } = taskIdInput.parse(input)

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
