import { and, eq, isNull } from 'drizzle-orm'
import { tasks } from '@/db/schema/tasks'
import { authorize } from '@/lib/access/abilities'
import type { Scope } from '@/lib/access/scope'
import { byId } from '@/lib/database/in-tenant'
import { transact } from '@/lib/database/transact'
import { Conflict } from '@/lib/errors'
import { giveTo } from '@/lib/tasks/definition/assign-task'
import type { Task } from '@/lib/tasks/task'

type Input = { taskId: string; from: string; assigneeId: string }

/**
 * Takes back what the same person gave away (T-8), though they may no longer see it: whoever calls knows that they gave it. Conflict when
 * it is no longer with the one it was given to.
 */
export async function giveBackTask(scope: Scope, { taskId, from, assigneeId }: Input): Promise<Task> {
  authorize(scope, 'task.createPersonal')

  return transact(scope, async (scope) => {
    const [task] = await scope.db
      .select()
      .from(tasks)
      .where(and(byId(scope, tasks, taskId), eq(tasks.kind, 'personal'), eq(tasks.assigneeId, from), isNull(tasks.deletedAt)))
    if (!task) throw new Conflict('errors.changedMeanwhile')

    return giveTo(scope, task, assigneeId)
  })
}
