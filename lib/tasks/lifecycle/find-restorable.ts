import type { Scope } from '@/lib/access/scope'
import { mayEdit } from '@/lib/tasks/definition/may-edit'
import { findDeletedTask } from '@/lib/tasks/queries'
import { restorableDays, type Task } from '@/lib/tasks/task'

/** The deleted task with this id for whoever may still restore it, else null: for all others it is not found (T-9). */
export async function findRestorable(scope: Scope, taskId: string): Promise<Task | null> {
  const task = await findDeletedTask(scope, taskId)
  if (!task?.deletedAt) return null
  const isTooOld = scope.now.getTime() - task.deletedAt.getTime() > restorableDays * 86_400_000
  return !isTooOld && (await mayEdit(scope, task)) ? task : null
}
