import { authorize } from '@/lib/tenancy/abilities'
import type { Scope } from '@/lib/tenancy/scope'
import { transact } from '@/lib/tenancy/transact'
import { closeTask } from './close-task'
import { type TaskIdInput, taskIdInput } from './input'
import { getTask } from './queries'
import type { Task } from './task'

/** Closes a task as done for everyone who could have done it. The first person to press wins; the second gets Conflict (G-16). `closeId` is the id its event gets, for whoever must know it before. */
export async function resolveTask(scope: Scope, input: TaskIdInput, closeId?: string): Promise<Task> {
  authorize(scope, 'task.act')
  const { taskId } = taskIdInput.parse(input)

  return transact(scope, async (scope) => closeTask(scope, { task: await getTask(scope, taskId), state: 'resolved', closeId }))
}
