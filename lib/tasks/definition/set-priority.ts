import { authorize } from '@/lib/access/abilities'
import type { Scope } from '@/lib/access/scope'
import { record } from '@/lib/activity/record'
import { transact } from '@/lib/database/transact'
import { parseOnce } from '@/lib/parse-once'
import { type SetPriorityInput, setPriorityInput } from '@/lib/tasks/input'
import { getTask } from '@/lib/tasks/queries'
import type { Task } from '@/lib/tasks/task'
import { defineTask } from './define-task'
import { requireEdit } from './may-edit'

/** Makes a task more or less urgent (T-8); as urgent as it is changes nothing. Forbidden for those R-3 leaves out. */
export async function setPriority(scope: Scope, input: SetPriorityInput): Promise<Task> {
  authorize(scope, 'task.act')
  const { taskId, priority } = parseOnce(setPriorityInput, input)

  return transact(scope, async (scope) => {
    const before = await getTask(scope, taskId)
    await requireEdit(scope, before)

    const { task, changes } = await defineTask(scope, before, { priority })

    if (!changes) return task

    const { storeId, customerId } = task
    await record(scope, { type: 'task.edited', taskId, storeId, customerId, data: { changes } })
    return task
  })
}
