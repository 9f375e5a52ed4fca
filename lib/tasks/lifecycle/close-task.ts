import { and, eq } from 'drizzle-orm'
import { kpiEvents } from '@/db/schema/activity'
import { tasks } from '@/db/schema/tasks'
import { memberships } from '@/db/schema/tenancy'
import { membershipOf, type Scope } from '@/lib/access/scope'
import type { Followed } from '@/lib/activity/event'
import { record } from '@/lib/activity/record'
import { Conflict } from '@/lib/errors'
import { newId } from '@/lib/ids'
import { sameTask } from '@/lib/tasks/queries'
import type { Task } from '@/lib/tasks/task'

/** What a close says of a task. */
export type Close = Pick<
  Task,
  'state' | 'closedAt' | 'closedById' | 'closeId' | 'outcomeId' | 'replyWaitingSince' | 'reopenedFrom'
>

/** What an open task says of a close: nothing. Who opens one again writes this, so that nothing of the old close stays. */
export const opened = { state: 'open', closedAt: null, closedById: null, closeId: null, outcomeId: null } as const satisfies {
  [Column in Exclude<keyof Close, 'replyWaitingSince' | 'reopenedFrom'>]: Close[Column]
}

type Closing = {
  task: Task
  state: 'resolved' | 'dismissed'
  closeId?: string
  /** How it ended, as the chain calls it, and what else the same press did, for an undo to take back. */
  outcome?: { id: string; name: string }
  followed?: Followed
}

/**
 * The change resolve and dismiss share: the first to press wins, and only the round's first close counts (G-16). It is recorded under `closeId`,
 * by which an undo finds what to take back. Conflict names who was first.
 */
export async function closeTask(scope: Scope, { task, state, closeId = newId(), outcome, followed }: Closing): Promise<Task> {
  const by = membershipOf(scope)
  const outcomeId = outcome?.id ?? null
  const [closed] = await scope.db
    .update(tasks)
    .set({
      state,
      closedAt: scope.now,
      closedById: by,
      closeId,
      outcomeId,
      replyWaitingSince: null,
      reopenedFrom: null,
    } satisfies Close)
    .where(and(sameTask(task), eq(tasks.state, 'open')))
    .returning()
  if (!closed) throw new Conflict('errors.alreadyClosed', { by: await closerOf(scope, task) })
  const counted = await count(scope, closed, state)
  const { id: taskId, storeId, customerId, accountId, orderId } = closed
  const replyWaitingSince = task.replyWaitingSince?.toISOString() ?? null
  const data = { counted, replyWaitingSince, ...(outcome && { outcome }), ...(followed && { followed }) }
  await record(scope, { type: `task.${state}`, taskId, storeId, customerId, accountId, orderId, data }, closeId)
  return closed
}

async function count(scope: Scope, task: Task, kind: 'resolved' | 'dismissed'): Promise<boolean> {
  const membershipId = membershipOf(scope)
  if (!membershipId) return false
  const counted = await scope.db
    .insert(kpiEvents)
    .values({
      retailerId: scope.retailerId,
      id: newId(),
      taskId: task.id,
      round: task.round,
      kind,
      membershipId,
      storeId: task.storeId,
      at: scope.now,
    })
    .onConflictDoNothing({ target: [kpiEvents.retailerId, kpiEvents.taskId, kpiEvents.round] })
    .returning({ id: kpiEvents.id })
  return counted.length === 1
}

async function closerOf(scope: Scope, task: Task): Promise<string> {
  const [closer] = await scope.db
    .select({ name: memberships.name })
    .from(tasks)
    .innerJoin(memberships, and(eq(memberships.retailerId, tasks.retailerId), eq(memberships.id, tasks.closedById)))
    .where(sameTask(task))
  return closer?.name ?? 'Storehand'
}
