import { and, desc, eq, gte, inArray, isNull, sql } from 'drizzle-orm'
import { events, kpiEvents } from '@/db/schema/activity'
import { tasks } from '@/db/schema/tasks'
import { record } from '@/lib/activity/record'
import { Conflict } from '@/lib/errors'
import { authorize } from '@/lib/tenancy/abilities'
import { membershipOf, type Scope } from '@/lib/tenancy/scope'
import { transact } from '@/lib/tenancy/transact'
import { type TaskIdInput, taskIdInput } from './input'
import { getTask, sameTask } from './queries'
import { type Task, undoSeconds } from './task'

/**
 * Takes one's own resolve or dismiss back within ten seconds (of a bulk run: since it began); it does not count, and the next round
 * begins (G-16). Conflict when too late.
 */
export async function undoClose(scope: Scope, given: TaskIdInput, since = secondsAgo(scope, undoSeconds)): Promise<Task> {
  authorize(scope, 'task.act')
  const { taskId } = taskIdInput.parse(given)

  return transact(scope, async (scope) => {
    const before = await getTask(scope, taskId)
    const waiting = await replyBeforeClose(scope, taskId)

    const [undone] = await scope.db
      .update(tasks)
      .set({ state: 'open', closedAt: null, closedById: null, round: sql`${tasks.round} + 1`, replyWaitingSince: waiting })
      .where(
        and(
          sameTask(before),
          inArray(tasks.state, ['resolved', 'dismissed']),
          gte(tasks.closedAt, since),
          eq(tasks.closedById, membershipOf(scope) ?? ''),
        ),
      )
      .returning()
    if (!undone) throw new Conflict('errors.tooLateToUndo')

    const { storeId, customerId } = undone
    await scope.db
      .update(kpiEvents)
      .set({ undoneAt: scope.now })
      .where(
        and(
          eq(kpiEvents.retailerId, scope.retailerId),
          eq(kpiEvents.taskId, taskId),
          eq(kpiEvents.round, before.round),
          isNull(kpiEvents.undoneAt),
        ),
      )
    await record(scope, { type: 'task.undone', taskId, storeId, customerId, data: { undid: before.state } })
    return undone
  })
}

const secondsAgo = ({ now }: Scope, seconds: number) => new Date(now.getTime() - seconds * 1000)

async function replyBeforeClose(scope: Scope, taskId: string): Promise<Date | null> {
  const [closing] = await scope.db
    .select({ data: events.data })
    .from(events)
    .where(
      and(
        eq(events.retailerId, scope.retailerId),
        eq(events.taskId, taskId),
        inArray(events.type, ['task.resolved', 'task.dismissed']),
      ),
    )
    .orderBy(desc(events.at), desc(events.id))
    .limit(1)
  const since = closing?.data.replyWaitingSince
  return typeof since === 'string' ? new Date(since) : null
}
