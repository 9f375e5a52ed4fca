import { and, desc, eq, notInArray, sql } from 'drizzle-orm'
import { messages } from '@/db/schema/messaging'
import { memberships } from '@/db/schema/tenancy'
import type { Scope } from '@/lib/access/scope'
import { prepared } from '@/lib/database/statement'

/** When this customer was last written to, and by whom, on whatever task (G-6); for a customer one may see. */
export async function readLastContact(
  scope: Scope,
  customerId: string,
): Promise<{ at: Date; by: string | null; hasLeft: boolean } | null> {
  const [last] = await prepared(scope, 'last-contact', (db) =>
    db
      .select({ at: messages.createdAt, by: memberships.name, hasLeft: sql<boolean>`${memberships.deactivatedAt} is not null` })
      .from(messages)
      .leftJoin(memberships, and(eq(memberships.retailerId, messages.retailerId), eq(memberships.id, messages.authorId)))
      .where(
        and(
          eq(messages.retailerId, sql.placeholder('retailerId')),
          eq(messages.customerId, sql.placeholder('customerId')),
          eq(messages.direction, 'out'),
          notInArray(messages.state, ['scheduled', 'cancelled', 'held']),
        ),
      )
      .orderBy(desc(messages.createdAt), desc(messages.id))
      .limit(1),
  ).execute({ retailerId: scope.retailerId, customerId })
  return last ?? null
}
