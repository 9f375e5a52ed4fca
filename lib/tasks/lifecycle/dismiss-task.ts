import { authorize } from '@/lib/access/abilities'
import type { Scope } from '@/lib/access/scope'
import { transact } from '@/lib/database/transact'
import { parseOnce } from '@/lib/parse-once'
import { type TaskIdInput, taskIdInput } from '@/lib/tasks/input'
import { getTask } from '@/lib/tasks/queries'
import type { Task } from '@/lib/tasks/task'
import { closeTask } from './close-task'

/** Closes a task as not worth doing, for everyone. The first person to press wins; the second gets Conflict (G-16). */
export async function dismissTask(scope: Scope, input: TaskIdInput): Promise<Task> {
  authorize(scope, 'task.act')
  const { taskId } = parseOnce(taskIdInput, input)

  return transact(scope, async (scope) => closeTask(scope, { task: await getTask(scope, taskId), state: 'dismissed' }))
}
