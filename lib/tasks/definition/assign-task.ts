import { authorize } from '@/lib/access/abilities'
import type { Scope } from '@/lib/access/scope'
import { record } from '@/lib/activity/record'
import { transact } from '@/lib/database/transact'
import { parseOnce } from '@/lib/parse-once'
import { dueColumns } from '@/lib/tasks/due/due-columns'
import { zoneOf } from '@/lib/tasks/due/due-in'
import { type AssignTaskInput, assignTaskInput } from '@/lib/tasks/input'
import { getTask } from '@/lib/tasks/queries'
import type { Task } from '@/lib/tasks/task'
import { chooseAssignee, tellAssignee } from './choose-assignee'
import { defineTask } from './define-task'
import { requireEdit } from './may-edit'

/**
 * Gives a person's task to a colleague (T-8, T-11), who is told; the one it has changes nothing. Forbidden for those R-3 leaves out and for
 * a store's task, NotFound for somebody who is no colleague.
 */
export async function assignTask(scope: Scope, input: AssignTaskInput): Promise<Task> {
  authorize(scope, 'task.createPersonal')
  const { taskId, assigneeId } = parseOnce(assignTaskInput, input)

  return transact(scope, async (scope) => {
    const before = await getTask(scope, taskId)
    await requireEdit(scope, before)

    return giveTo(scope, before, assigneeId)
  })
}

/** A due day ends at the new assignee's midnight, a moment stays the moment it is (T-3). A part of the caller's transaction. */
export async function giveTo(scope: Scope, before: Task, assigneeId: string): Promise<Task> {
  const who = await chooseAssignee(scope, before, assigneeId)
  const zone = await zoneOf(scope, { ...before, ...who.set })
  const due = before.dueOn ? dueColumns({ dueOn: before.dueOn }, zone) : {}
  const { task, changes } = await defineTask(scope, before, { ...who.set, ...due }, { also: who.changes })
  if (!changes) return task

  await tellAssignee(scope, before, task)
  const { id: taskId, storeId, customerId } = task
  await record(scope, { type: 'task.edited', taskId, storeId, customerId, data: { changes } })
  return task
}
