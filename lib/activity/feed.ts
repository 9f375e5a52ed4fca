import { and, asc, count, desc, eq, sql } from 'drizzle-orm'
import { events } from '@/db/schema/activity'
import type { Scope } from '@/lib/access/scope'
import { prepared } from '@/lib/database/statement'
import type { Database } from '@/lib/database/tenant-scope'

export type FeedEvent = typeof events.$inferSelect
/** The newest `events`, oldest first; `first` are those the log begins with, `total` is how many there are. */
export type Feed = { events: FeedEvent[]; first: FeedEvent[]; total: number }

const ofTask = and(eq(events.retailerId, sql.placeholder('retailerId')), eq(events.taskId, sql.placeholder('taskId')))

/** The end of the activity log of a task one has already been allowed to see, and how it began (G-15). */
export async function readFeed(scope: Scope, taskId: string, max: number): Promise<Feed> {
  const values = { retailerId: scope.retailerId, taskId }
  const newest = await prepared(scope, 'feed', newestOf).execute({ ...values, most: max })
  newest.reverse()
  if (newest.length < max) return { events: newest, first: newest.slice(0, 5), total: newest.length }
  const [first, [counted]] = await Promise.all([
    prepared(scope, 'feed-first', firstOf).execute(values),
    prepared(scope, 'feed-total', totalOf).execute(values),
  ])
  return { events: newest, first, total: counted?.total ?? newest.length }
}

const newestOf = (db: Database) =>
  db.select().from(events).where(ofTask).orderBy(desc(events.at), desc(events.id)).limit(sql.placeholder('most'))

const firstOf = (db: Database) => db.select().from(events).where(ofTask).orderBy(asc(events.at), asc(events.id)).limit(5)

const totalOf = (db: Database) => db.select({ total: count() }).from(events).where(ofTask)
