import { authorize } from '@/lib/access/abilities'
import type { Scope } from '@/lib/access/scope'
import { record } from '@/lib/activity/record'
import { transact } from '@/lib/database/transact'
import { parseOnce } from '@/lib/parse-once'
import { dueColumns } from '@/lib/tasks/due/due-columns'
import { dueIn } from '@/lib/tasks/due/due-in'
import { type SetDueInput, setDueInput } from '@/lib/tasks/input'
import { getTask } from '@/lib/tasks/queries'
import type { Task } from '@/lib/tasks/task'
import { defineTask } from './define-task'
import { requireEdit } from './may-edit'

/** Gives a task another due day or moment, on its store's clock, or none (T-8); the one it has changes nothing. Forbidden for those R-3 leaves out. */
export async function setDue(scope: Scope, input: SetDueInput): Promise<Task> {
  authorize(scope, 'task.act')
  const { taskId, dueAt, ...day } = parseOnce(setDueInput, input)

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
