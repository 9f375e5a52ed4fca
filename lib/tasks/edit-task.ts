import { record } from '@/lib/activity/record'
import { Forbidden } from '@/lib/errors'
import { authorize } from '@/lib/tenancy/abilities'
import type { Scope } from '@/lib/tenancy/scope'
import { transact } from '@/lib/tenancy/transact'
import { defineTask } from './define-task'
import { dueIn } from './due-in'
import { type EditTaskInput, editTaskInput } from './input'
import { mayEdit } from './may-edit'
import { getTask } from './queries'
import type { Task } from './task'

/** Changes what a task says; the log keeps old and new (T-5). Forbidden for those R-3 leaves out, Conflict for a save made from an older version (T-16). */
export async function editTask(scope: Scope, given: EditTaskInput): Promise<Task> {
  authorize(scope, 'task.act')
  const { taskId, version, dueOn, dueTime, ...words } = editTaskInput.parse(given)

  return transact(scope, async (scope) => {
    const before = await getTask(scope, taskId)
    if (!(await mayEdit(scope, before))) throw new Forbidden('errors.mayNotEdit')
    const due = await dueIn(scope, before, { dueOn, dueTime })

    const { task, changes } = await defineTask(scope, before, { ...words, ...due }, version)

    const { storeId, customerId } = task
    await record(scope, { type: 'task.edited', taskId, storeId, customerId, data: { changes } })
    return task
  })
}
