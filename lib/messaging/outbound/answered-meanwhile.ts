import { aliasedTable, and, asc, eq, exists, gt, gte, ne, notInArray, or, type SQL, sql } from 'drizzle-orm'
import { messages } from '@/db/schema/messaging'
import { memberships } from '@/db/schema/tenancy'
import { membershipOf, type Scope } from '@/lib/access/scope'
import { byId, inTenant } from '@/lib/database/in-tenant'
import type { Message } from '@/lib/messaging/conversation/conversation'

/** What a message was written after: the customer's message it answers, and the newest of ours that was seen; `nothing` when none had left. */
type Written = { respondsToId: string | null; latestSeenId: string | null }

/**
 * A colleague's message that answers the same message of the customer, or a later one, or that went out after the newest one seen, were it
 * the first (G-17). What was taken back or held is none. Asked under the task's lock when it decides about a send.
 */
export async function findColleagueMessage(scope: Scope, taskId: string, { respondsToId, latestSeenId }: Written) {
  const same = respondsToId ? answersMessage(scope, taskId, respondsToId) : undefined
  const later = latestSeenId === 'nothing' ? sql`true` : latestSeenId ? cameAfter(scope, taskId, latestSeenId) : undefined
  if (!same && !later) return null
  return firstOf(scope, taskId, membershipOf(scope), or(same, later))
}
export type ColleagueMessage = NonNullable<Awaited<ReturnType<typeof findColleagueMessage>>>

/** A colleague's message to the same customer that left after this one was planned (G-17 at its moment). */
export async function findLeftMeanwhile(scope: Scope, { taskId, customerId, authorId, createdAt }: Message) {
  const isStillPlanned = sql`(${messages.state} = 'scheduled' and ${messages.sendAt} - ${messages.createdAt} > interval '15 seconds')`
  const where = and(eq(messages.customerId, customerId ?? ''), gt(messages.createdAt, createdAt), sql`not ${isStillPlanned}`)
  return taskId && customerId ? firstOf(scope, taskId, authorId, where) : null
}

async function firstOf(scope: Scope, taskId: string, authorId: string | null, where: SQL | undefined) {
  const [found] = await scope.db
    .select({
      id: messages.id,
      by: memberships.name,
      subject: messages.subject,
      text: messages.visibleText,
      at: messages.createdAt,
    })
    .from(messages)
    .innerJoin(memberships, and(eq(memberships.retailerId, messages.retailerId), eq(memberships.id, messages.authorId)))
    .where(
      and(
        inTenant(scope, messages),
        eq(messages.taskId, taskId),
        eq(messages.direction, 'out'),
        authorId ? ne(messages.authorId, authorId) : undefined,
        notInArray(messages.state, ['cancelled', 'held', 'failed']),
        where,
      ),
    )
    .orderBy(asc(messages.createdAt), asc(messages.id))
    .limit(1)
  return found ?? null
}

function answersMessage(scope: Scope, taskId: string, respondsToId: string) {
  const requested = aliasedTable(messages, 'asked')
  const answered = aliasedTable(messages, 'answered')
  return exists(
    scope.db
      .select({ id: answered.id })
      .from(answered)
      .innerJoin(
        requested,
        and(eq(requested.retailerId, answered.retailerId), eq(requested.id, respondsToId), eq(requested.taskId, taskId)),
      )
      .where(
        and(
          eq(answered.retailerId, messages.retailerId),
          eq(answered.id, messages.respondsToId),
          gte(answered.createdAt, requested.createdAt),
        ),
      ),
  )
}

function cameAfter(scope: Scope, taskId: string, latestSeenId: string) {
  const known = aliasedTable(messages, 'known')
  const ofTask = and(byId(scope, known, latestSeenId), eq(known.taskId, taskId))
  return exists(
    scope.db
      .select({ id: known.id })
      .from(known)
      .where(and(ofTask, gt(messages.createdAt, known.createdAt))),
  )
}
