import { and, isNull } from 'drizzle-orm'
import { tasks } from '@/db/schema/tasks'
import { authorize } from '@/lib/access/abilities'
import { membershipOf, type Scope } from '@/lib/access/scope'
import { record } from '@/lib/activity/record'
import { transact } from '@/lib/database/transact'
import { parseOnce } from '@/lib/parse-once'
import { type TaskIdInput, taskIdInput } from '@/lib/tasks/input'
import { getTask, sameTask } from '@/lib/tasks/queries'

/** Notes who looked first (G-15); looking changes nothing else and clears no indicator (G-11). */
export async function viewTask(scope: Scope, input: TaskIdInput) {
  authorize(scope, 'task.see')
  const { taskId } = parseOnce(taskIdInput, input)

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
