import { tasks } from '@/db/schema/tasks'
import { record } from '@/lib/activity/record'
import { Forbidden } from '@/lib/errors'
import { authorize } from '@/lib/tenancy/abilities'
import type { Scope } from '@/lib/tenancy/scope'
import { getStore } from '@/lib/tenancy/stores'
import { transact } from '@/lib/tenancy/transact'
import { dueOf } from './create-group-task'
import { type EditTaskInput, editTaskInput } from './input'
import { mayEdit } from './may-edit'
import { getTask, sameTask } from './queries'
import { dueColumns, type Task } from './task'

const edited = ['title', 'description', 'type', 'priority', 'suggestedSubject', 'suggestedCopy', 'dueOn'] as const

/** Changes what a task says; the log keeps old and new (T-5). Forbidden for those R-3 leaves out. */
export async function editTask(scope: Scope, given: EditTaskInput): Promise<Task> {
  authorize(scope, 'task.act')
  const { taskId, dueOn, dueTime, ...words } = editTaskInput.parse(given)

  return transact(scope, async (scope) => {
    const before = await getTask(scope, taskId)
    if (!mayEdit(scope, before)) throw new Forbidden('errors.mayNotEdit')
    const timeZone = before.storeId ? (await getStore(scope, before.storeId)).timeZone : 'UTC'

    const [after] = await scope.db
      .update(tasks)
      .set({ ...words, ...dueColumns(dueOf(dueOn, dueTime, timeZone), timeZone) })
      .where(sameTask(before))
      .returning()
    if (!after) throw new Error('the task is gone')

    const { storeId, customerId } = after
    await record(scope, { type: 'task.edited', taskId, storeId, customerId, data: { changes: changesOf(before, after) } })
    return after
  })
}

function changesOf(before: Task, after: Task) {
  const changes: Record<string, { from: string | null; to: string | null }> = {}
  for (const field of edited) if (before[field] !== after[field]) changes[field] = { from: before[field], to: after[field] }
  const [from, to] = [before.dueAt?.toISOString() ?? null, after.dueAt?.toISOString() ?? null]
  if (from !== to) changes.dueAt = { from, to }
  return changes
}
