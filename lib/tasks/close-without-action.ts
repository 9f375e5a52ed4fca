import { and, isNotNull, sql } from 'drizzle-orm'
import { tasks } from '@/db/schema/tasks'
import { record } from '@/lib/activity/record'
import { Conflict } from '@/lib/errors'
import { authorize } from '@/lib/tenancy/abilities'
import { membershipOf, type Scope } from '@/lib/tenancy/scope'
import { transact } from '@/lib/tenancy/transact'
import { type TaskIdInput, taskIdInput } from './input'
import { getTask, sameTask } from './queries'
import type { Task } from './task'

/** Puts a waiting reply away; a task it had reopened closes again as it was, outside the figures (G-11). Conflict when none waits. */
export async function closeWithoutAction(scope: Scope, input: TaskIdInput): Promise<Task> {
  authorize(scope, 'task.act')
  const { taskId } = taskIdInput.parse(input)

  return transact(scope, async (scope) => {
    const before = await getTask(scope, taskId)
    const closes = sql`${tasks.reopenedFrom} is not null`
    const [put] = await scope.db
      .update(tasks)
      .set({
        replyWaitingSince: null,
        state: sql`coalesce(${tasks.reopenedFrom}, ${tasks.state})`,
        closedAt: sql`case when ${closes} then ${scope.now.toISOString()}::timestamptz end`,
        closedById: sql`case when ${closes} then ${membershipOf(scope)}::uuid end`,
        reopenedFrom: null,
      })
      .where(and(sameTask(before), isNotNull(tasks.replyWaitingSince)))
      .returning()
    if (!put) throw new Conflict('errors.noReplyWaiting')

    const { storeId, customerId, state } = put
    await record(scope, { type: 'task.nothingToDo', taskId, storeId, customerId, data: { closedAs: state } })
    return put
  })
}
