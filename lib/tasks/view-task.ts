import { and, isNull } from 'drizzle-orm'
import { tasks } from '@/db/schema/tasks'
import { record } from '@/lib/activity/record'
import { authorize } from '@/lib/tenancy/abilities'
import { membershipOf, type Scope } from '@/lib/tenancy/scope'
import { transact } from '@/lib/tenancy/transact'
import { type TaskIdInput, taskIdInput } from './input'
import { getTask, sameTask } from './queries'

/** Notes who looked first (G-15); looking changes nothing else and clears no indicator (G-11). */
export async function viewTask(scope: Scope, input: TaskIdInput) {
  authorize(scope, 'task.see')
  const { taskId } = taskIdInput.parse(input)

  await transact(scope, async (scope) => {
    const task = await getTask(scope, taskId)
    const [first] = await scope.db
      .update(tasks)
      .set({ firstViewedAt: scope.now, firstViewedById: membershipOf(scope) })
      .where(and(sameTask(task), isNull(tasks.firstViewedAt)))
      .returning({ id: tasks.id })
    if (first) await record(scope, { type: 'task.viewed', taskId, storeId: task.storeId, customerId: task.customerId })
  })
}
