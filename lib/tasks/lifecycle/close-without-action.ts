import { and, isNotNull, sql } from 'drizzle-orm'
import { tasks } from '@/db/schema/tasks'
import { authorize } from '@/lib/access/abilities'
import { membershipOf, type Scope } from '@/lib/access/scope'
import { record } from '@/lib/activity/record'
import { transact } from '@/lib/database/transact'
import { Conflict } from '@/lib/errors'
import { parseOnce } from '@/lib/parse-once'
import { type TaskIdInput, taskIdInput } from '@/lib/tasks/input'
import { getTask, sameTask } from '@/lib/tasks/queries'
import type { Task } from '@/lib/tasks/task'
import type { Close } from './close-task'

/** Puts a waiting reply away; a task it had reopened closes again as it was, outside the figures (G-11). Conflict when none waits. */
export async function closeWithoutAction(scope: Scope, input: TaskIdInput): Promise<Task> {
  authorize(scope, 'task.act')
  const { taskId } = parseOnce(taskIdInput, input)

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
      } satisfies Record<Exclude<keyof Close, 'closeId' | 'outcomeId'>, unknown>)
      .where(and(sameTask(before), isNotNull(tasks.replyWaitingSince)))
      .returning()
    if (!put) throw new Conflict('errors.noReplyWaiting')

    const { storeId, customerId, state } = put
    await record(scope, { type: 'task.nothingToDo', taskId, storeId, customerId, data: { closedAs: state } })
    return put
  })
}
