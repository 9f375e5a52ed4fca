import { and, eq, gte, inArray, sql } from 'drizzle-orm'
import { events, kpiEvents } from '@/db/schema/activity'
import { tasks } from '@/db/schema/tasks'
import { authorize } from '@/lib/access/abilities'
import { membershipOf, type Scope } from '@/lib/access/scope'
import type { Followed } from '@/lib/activity/event'
import { record } from '@/lib/activity/record'
import { byId, inTenant } from '@/lib/database/in-tenant'
import { transact } from '@/lib/database/transact'
import { Conflict } from '@/lib/errors'
import { parseOnce } from '@/lib/parse-once'
import { type TaskIdInput, taskIdInput } from '@/lib/tasks/input'
import { getTask, sameTask } from '@/lib/tasks/queries'
import { type Task, undoSeconds } from '@/lib/tasks/task'
import { opened } from './close-task'
import { takeBack } from './take-back'

/**
 * Takes one's own resolve or dismiss back within ten seconds, or, where `closeId` names it, that one alone as long as the task is still in
 * it. It touches nothing but that close: its figure does not count if it did, and only then the next round begins (G-16). Conflict when too late.
 */
export async function undoClose(scope: Scope, input: TaskIdInput, closeId?: string): Promise<Task> {
  authorize(scope, 'task.act')
  const { taskId } = parseOnce(taskIdInput, input)

  return transact(scope, async (scope) => {
    const before = await getTask(scope, taskId)
    const close = await findClose(scope, before)
    if (!close || (closeId !== undefined && closeId !== close.id)) throw new Conflict('errors.tooLateToUndo')

    const [undone] = await scope.db
      .update(tasks)
      .set({
        ...opened,
        replyWaitingSince: close.replyWaitingSince,
        round: close.counted ? sql`${tasks.round} + 1` : tasks.round,
      })
      .where(
        and(
          sameTask(before),
          inArray(tasks.state, ['resolved', 'dismissed']),
          eq(tasks.closeId, close.id),
          eq(tasks.closedById, membershipOf(scope) ?? ''),
          closeId === undefined ? gte(tasks.closedAt, secondsAgo(scope, undoSeconds)) : undefined,
        ),
      )
      .returning()
    if (!undone) throw new Conflict('errors.tooLateToUndo')

    const { storeId, customerId } = undone
    if (close.counted) await uncount(scope, before)
    if (close.followed) await takeBack(scope, close.followed)
    await record(scope, { type: 'task.undone', taskId, storeId, customerId, data: { undid: before.state } })
    return undone
  })
}

const secondsAgo = ({ now }: Scope, seconds: number) => new Date(now.getTime() - seconds * 1000)

/** The close a task is in, as the log tells it; null for an open one, and for one closed outside the figures. */
async function findClose(scope: Scope, { closeId }: Task) {
  if (!closeId) return null
  const [close] = await scope.db
    .select({ id: events.id, data: events.data })
    .from(events)
    .where(byId(scope, events, closeId))
  if (!close) return null
  const since = close.data.replyWaitingSince
  return {
    id: close.id,
    counted: close.data.counted === true,
    followed: close.data.followed as Followed | undefined,
    replyWaitingSince: typeof since === 'string' ? new Date(since) : null,
  }
}

async function uncount(scope: Scope, { id, round }: Task) {
  await scope.db
    .update(kpiEvents)
    .set({ undoneAt: scope.now })
    .where(and(inTenant(scope, kpiEvents), eq(kpiEvents.taskId, id), eq(kpiEvents.round, round)))
}
