import { and, asc, desc, eq, sql } from 'drizzle-orm'
import { messages } from '@/db/schema/messaging'
import type { Scope } from '@/lib/tenancy/scope'
import { prepared } from '@/lib/tenancy/statement'

export type Message = typeof messages.$inferSelect

const ofTask = (scope: Scope, taskId: string) => and(eq(messages.retailerId, scope.retailerId), eq(messages.taskId, taskId))

/** The letters of a task one may see, oldest first. */
export async function listConversation(scope: Scope, taskId: string): Promise<Message[]> {
  return prepared(scope, 'conversation', (db) =>
    db
      .select()
      .from(messages)
      .where(and(eq(messages.retailerId, sql.placeholder('retailerId')), eq(messages.taskId, sql.placeholder('taskId'))))
      .orderBy(asc(messages.createdAt), asc(messages.id))
      .limit(500),
  ).execute({ retailerId: scope.retailerId, taskId })
}

/** What the next letter answers: the customer's last one, and the ids of the whole thread (Q-E6). */
export async function threadOf(scope: Scope, taskId: string) {
  const rows = await scope.db
    .select({
      direction: messages.direction,
      header: messages.messageIdHeader,
      subject: messages.subject,
      isUnverified: messages.isUnverified,
      kind: messages.kind,
    })
    .from(messages)
    .where(ofTask(scope, taskId))
    .orderBy(desc(messages.createdAt), desc(messages.id))
    .limit(30)
  const lastIn = rows.find((row) => row.direction === 'in' && (row.kind === 'person' || row.kind === 'doubtful'))
  const references = rows.map((row) => row.header).reverse()
  return { lastIn: lastIn ?? null, references }
}
