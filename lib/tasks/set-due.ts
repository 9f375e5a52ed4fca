import { record } from '@/lib/activity/record'
import { authorize } from '@/lib/tenancy/abilities'
import type { Scope } from '@/lib/tenancy/scope'
import { transact } from '@/lib/tenancy/transact'
import { defineTask } from './define-task'
import { dueColumns } from './due-columns'
import { dueIn } from './due-in'
import { type SetDueInput, setDueInput } from './input'
import { requireEdit } from './may-edit'
import { getTask } from './queries'
import type { Task } from './task'

/** Gives a task another due day or moment, on its store's clock, or none (T-8); the one it has changes nothing. Forbidden for those R-3 leaves out. */
export async function setDue(scope: Scope, input: SetDueInput): Promise<Task> {
  authorize(scope, 'task.act')
  const { taskId, dueAt, ...day } = setDueInput.parse(input)

  return transact(scope, async (scope) => {
    const before = await getTask(scope, taskId)
    await requireEdit(scope, before)

    const due = dueAt ? dueColumns({ dueAt: new Date(dueAt) }, 'UTC') : await dueIn(scope, before, day)
    const { task, changes } = await defineTask(scope, before, due)

    if (!changes) return task

    const { storeId, customerId } = task
    await record(scope, { type: 'task.edited', taskId, storeId, customerId, data: { changes } })
    return task
  })
}
