import { record } from '@/lib/activity/record'
import { authorize } from '@/lib/tenancy/abilities'
import type { Scope } from '@/lib/tenancy/scope'
import { transact } from '@/lib/tenancy/transact'
import { defineTask } from './define-task'
import { type SetPriorityInput, setPriorityInput } from './input'
import { requireEdit } from './may-edit'
import { getTask } from './queries'
import type { Task } from './task'

/** Makes a task more or less urgent (T-8); as urgent as it is changes nothing. Forbidden for those R-3 leaves out. */
export async function setPriority(scope: Scope, input: SetPriorityInput): Promise<Task> {
  authorize(scope, 'task.act')
  const { taskId, priority } = setPriorityInput.parse(input)

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
