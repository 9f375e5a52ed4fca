import { and, asc, eq } from 'drizzle-orm'
import { events } from '@/db/schema/activity'
import type { Scope } from '@/lib/tenancy/scope'

export type FeedEvent = typeof events.$inferSelect

/** The activity log of a task one has already been allowed to see, oldest first (G-15). */
export async function readFeed(scope: Scope, taskId: string): Promise<FeedEvent[]> {
  return scope.db
    .select()
    .from(events)
    .where(and(eq(events.retailerId, scope.retailerId), eq(events.taskId, taskId)))
    .orderBy(asc(events.at), asc(events.id))
    .limit(2000)
}
