import { sql } from 'drizzle-orm'
import { index, integer, jsonb, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { kpiKinds } from '../vocabulary'
import { createdAt, instant, tenantKey, within } from './columns'
import { tasks } from './tasks'
import { stores } from './tenancy'

/** The one history. Rows are never changed or deleted; the application's role may only insert and read (T-5, R-6). */
export const events = pgTable(
  'events',
  {
    ...tenantKey(),
    type: text().notNull(),
    at: createdAt(),
    actorId: uuid(),
    actorName: text().notNull(),
    taskId: uuid(),
    customerId: uuid(),
    accountId: uuid(),
    orderId: uuid(),
    storeId: uuid(),
    data: jsonb().$type<Record<string, unknown>>().notNull().default({}),
  },
  (t) => [
    primaryKey({ columns: [t.retailerId, t.id] }),
    within(t.retailerId, t.taskId, tasks),
    within(t.retailerId, t.storeId, stores),
    index('events_of_task').on(t.retailerId, t.taskId, t.at, t.id).where(sql`task_id is not null`),
    index('events_of_retailer').on(t.retailerId, t.at.desc().nullsFirst(), t.id.desc().nullsFirst()).where(sql`task_id is null`),
    index('events_of_customer')
      .on(t.retailerId, t.customerId, t.at, t.id)
      .where(sql`task_id is null and customer_id is not null`),
    index('events_of_account').on(t.retailerId, t.accountId, t.at, t.id).where(sql`account_id is not null`),
    index('events_of_order').on(t.retailerId, t.orderId, t.at, t.id).where(sql`order_id is not null`),
    index('events_of_store').on(t.retailerId, t.storeId, t.type, t.at),
  ],
)

/** What counts in the figures: one row a task and round, whoever presses first (G-16). */
export const kpiEvents = pgTable(
  'kpi_events',
  {
    ...tenantKey(),
    taskId: uuid().notNull(),
    round: integer().notNull(),
    kind: text({ enum: kpiKinds }).notNull(),
    membershipId: uuid().notNull(),
    storeId: uuid(),
    at: createdAt(),
    undoneAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.retailerId, t.id] }),
    unique('kpi_events_once').on(t.retailerId, t.taskId, t.round),
    within(t.retailerId, t.taskId, tasks),
    index('kpi_events_of_store').on(t.retailerId, t.storeId, t.at),
    index('kpi_events_of_member').on(t.retailerId, t.membershipId, t.at),
  ],
)
