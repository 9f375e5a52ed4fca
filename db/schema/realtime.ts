import { sql } from 'drizzle-orm'
import { boolean, index, pgTable, primaryKey, unique, uuid } from 'drizzle-orm/pg-core'
import { instant, tenantKey, within } from './columns'
import { tasks } from './tasks'
import { memberships } from './tenancy'

/** Who is looking at a task, and who is writing on it, in real time: a row counts for half a minute after it was seen (G-17). */
export const presences = pgTable(
  'presences',
  {
    ...tenantKey(),
    taskId: uuid().notNull(),
    membershipId: uuid().notNull(),
    isWriting: boolean().notNull().default(false),
    seenAt: instant().notNull().default(sql`now()`),
  },
  (t) => [
    primaryKey({ columns: [t.retailerId, t.id] }),
    unique('presences_once').on(t.retailerId, t.taskId, t.membershipId),
    within(t.retailerId, t.taskId, tasks),
    within(t.retailerId, t.membershipId, memberships).onDelete('cascade'),
    index('presences_seen').on(t.seenAt),
  ],
)
