import { and, asc, eq, sql } from 'drizzle-orm'
import { events } from '@/db/schema/activity'
import type { Scope } from '@/lib/tenancy/scope'
import { prepared } from '@/lib/tenancy/statement'

export type FeedEvent = typeof events.$inferSelect

/** The activity log of a task one has already been allowed to see, oldest first (G-15). */
export async function readFeed(scope: Scope, taskId: string): Promise<FeedEvent[]> {
  return prepared(scope, 'feed', (db) =>
    db
      .select()
      .from(events)
      .where(and(eq(events.retailerId, sql.placeholder('retailerId')), eq(events.taskId, sql.placeholder('taskId'))))
      .orderBy(asc(events.at), asc(events.id))
      .limit(2000),
  ).execute({ retailerId: scope.retailerId, taskId })
}
