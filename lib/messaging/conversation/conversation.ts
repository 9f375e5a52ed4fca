import { and, desc, eq, inArray, ne, sql } from 'drizzle-orm'
import { messages } from '@/db/schema/messaging'
import type { Scope } from '@/lib/access/scope'
import { inTenant } from '@/lib/database/in-tenant'
import { prepared } from '@/lib/database/statement'
import { keptReferences } from '@/lib/messaging/parsing/kept-references'

export type Message = typeof messages.$inferSelect

const ofTask = (scope: Scope, taskId: string) => and(inTenant(scope, messages), eq(messages.taskId, taskId))

/** The newest messages of a task one may see, oldest first. */
export async function listConversation(scope: Scope, taskId: string, max = 500): Promise<Message[]> {
  const newest = await prepared(scope, 'conversation', (db) =>
    db
      .select()
      .from(messages)
      .where(and(eq(messages.retailerId, sql.placeholder('retailerId')), eq(messages.taskId, sql.placeholder('taskId'))))
      .orderBy(desc(messages.createdAt), desc(messages.id))
      .limit(sql.placeholder('most')),
  ).execute({ retailerId: scope.retailerId, taskId, most: max })
  return newest.reverse()
}

/** These messages of a task, while they are in one of these states: the condition of whoever decides about them first. */
export const stillIn = (scope: Scope, taskId: string, ids: string[], states: Message['state'][]) =>
  and(ofTask(scope, taskId), inArray(messages.id, ids), inArray(messages.state, states))

/** What the next message to a customer answers: their last one, and the ids of their thread (Q-E6). */
export async function threadOf(scope: Scope, taskId: string, customerId: string) {
  const rows = await scope.db
    .select({
      direction: messages.direction,
      header: messages.messageIdHeader,
      earlier: messages.references,
      subject: messages.subject,
      isUnverified: messages.isUnverified,
      kind: messages.kind,
    })
    .from(messages)
    .where(and(ofTask(scope, taskId), eq(messages.customerId, customerId), ne(messages.state, 'cancelled')))
    .orderBy(desc(messages.createdAt), desc(messages.id))
    .limit(30)
  const lastIn = rows.find((row) => row.direction === 'in' && (row.kind === 'person' || row.kind === 'doubtful'))
  const ours = rows.map((row) => row.header).reverse()
  // A task that goes on from another begins with an answer: what that one answers belongs to the thread (G-14).
  const references = keptReferences([...new Set([...(rows.at(-1)?.earlier ?? []), ...ours])], 30)
  return { lastIn: lastIn ?? null, references }
}
