import { sql } from 'drizzle-orm'
import { index, integer, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { notificationKinds } from '../vocabulary'
import { createdAt, instant, tenantKey, within } from './columns'
import { tasks } from './tasks'
import { memberships } from './tenancy'

/** What a person is told, once a cause: in the app, and in the digest unless it was read before (V-7). */
export const notifications = pgTable(
  'notifications',
  {
    ...tenantKey(),
    membershipId: uuid().notNull(),
    kind: text({ enum: notificationKinds }).notNull(),
    taskId: uuid().notNull(),
    /** The event, reminder or day that caused it. */
    cause: text().notNull(),
    byName: text().notNull().default(''),
    text: text().notNull().default(''),
    /** How many more tasks than the one it names were given with it. */
    others: integer().notNull().default(0),
    at: createdAt(),
    readAt: instant(),
    mailedAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.retailerId, t.id] }),
    unique('notifications_once').on(t.retailerId, t.membershipId, t.kind, t.cause),
    within(t.retailerId, t.membershipId, memberships),
    within(t.retailerId, t.taskId, tasks),
    index('notifications_of').on(t.retailerId, t.membershipId, t.at.desc().nullsFirst(), t.id),
    index('notifications_unread').on(t.retailerId, t.membershipId).where(sql`read_at is null`),
  ],
)

/** A browser one is told in by push, while it is there (V-7); it belongs to one person at a time. */
export const pushSubscriptions = pgTable(
  'push_subscriptions',
  {
    ...tenantKey(),
    membershipId: uuid().notNull(),
    endpoint: text().notNull(),
    p256dh: text().notNull(),
    auth: text().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.retailerId, t.id] }),
    unique('push_subscriptions_once').on(t.retailerId, t.endpoint),
    within(t.retailerId, t.membershipId, memberships).onDelete('cascade'),
    index('push_subscriptions_of').on(t.retailerId, t.membershipId),
  ],
)
