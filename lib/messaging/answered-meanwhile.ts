import { aliasedTable, and, asc, eq, gte, ne, notInArray } from 'drizzle-orm'
import { messages } from '@/db/schema/messaging'
import { memberships } from '@/db/schema/tenancy'
import { membershipOf, type Scope } from '@/lib/tenancy/scope'

/**
 * A colleague's letter that answers the same letter of the customer, or a later one (G-17). What was taken back or held is none. Asked
 * under the task's lock when it decides about a send.
 */
export async function findColleaguesAnswer(scope: Scope, taskId: string, answersId: string) {
  const asked = aliasedTable(messages, 'asked')
  const answered = aliasedTable(messages, 'answered')
  const [found] = await scope.db
    .select({
      id: messages.id,
      by: memberships.name,
      subject: messages.subject,
      text: messages.visibleText,
      at: messages.createdAt,
    })
    .from(messages)
    .innerJoin(asked, and(eq(asked.retailerId, messages.retailerId), eq(asked.id, answersId), eq(asked.taskId, messages.taskId)))
    .innerJoin(
      answered,
      and(
        eq(answered.retailerId, messages.retailerId),
        eq(answered.id, messages.answersId),
        gte(answered.createdAt, asked.createdAt),
      ),
    )
    .innerJoin(memberships, and(eq(memberships.retailerId, messages.retailerId), eq(memberships.id, messages.authorId)))
    .where(
      and(
        eq(messages.retailerId, scope.retailerId),
        eq(messages.taskId, taskId),
        ne(messages.authorId, membershipOf(scope) ?? ''),
        notInArray(messages.state, ['cancelled', 'held', 'failed']),
      ),
    )
    .orderBy(asc(messages.createdAt), asc(messages.id))
    .limit(1)
  return found ?? null
}
export type ColleaguesAnswer = NonNullable<Awaited<ReturnType<typeof findColleaguesAnswer>>>
