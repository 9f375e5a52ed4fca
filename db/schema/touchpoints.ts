import { sql } from 'drizzle-orm'
import { check, index, integer, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { touchpointChannels } from '../vocabulary'
import { accounts } from './accounts'
import { createdAt, instant, tenantKey, within } from './columns'
import { files } from './files'
import { customers, orders } from './records'
import { tasks } from './tasks'
import { memberships } from './tenancy'

/** A recorded contact: what was said on which way, by whom and with whom. */
export const touchpoints = pgTable(
  'touchpoints',
  {
    ...tenantKey(),
    channel: text({ enum: touchpointChannels }).notNull(),
    text: text().notNull(),
    at: createdAt(),
    membershipId: uuid(),
    /** The task whose completion told of it; the record it is about. */
    taskId: uuid(),
    accountId: uuid(),
    orderId: uuid(),
    /** Colleagues who took part. */
    participantIds: uuid().array().notNull().default(sql`'{}'::uuid[]`),
    /** Taken back together with the completion that told of it. */
    undoneAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.retailerId, t.id] }),
    within(t.retailerId, t.membershipId, memberships),
    within(t.retailerId, t.taskId, tasks),
    within(t.retailerId, t.accountId, accounts),
    within(t.retailerId, t.orderId, orders),
    index('touchpoints_of_account').on(t.retailerId, t.accountId, t.at, t.id).where(sql`account_id is not null`),
    index('touchpoints_of_order').on(t.retailerId, t.orderId, t.at, t.id).where(sql`order_id is not null`),
    index('touchpoints_of_task').on(t.retailerId, t.taskId).where(sql`task_id is not null`),
  ],
)

/** The customers a touchpoint is with. */
export const touchpointCustomers = pgTable(
  'touchpoint_customers',
  { ...tenantKey(), touchpointId: uuid().notNull(), customerId: uuid().notNull(), at: createdAt() },
  (t) => [
    primaryKey({ columns: [t.retailerId, t.id] }),
    unique('touchpoint_customers_once').on(t.retailerId, t.touchpointId, t.customerId),
    within(t.retailerId, t.touchpointId, touchpoints).onDelete('cascade'),
    within(t.retailerId, t.customerId, customers).onDelete('cascade'),
    index('touchpoint_customers_of').on(t.retailerId, t.customerId, t.at, t.touchpointId),
  ],
)

/** A file attached to a task or a contact; it is seen by whoever sees that, and in the assets of its record. */
export const attachments = pgTable(
  'attachments',
  {
    ...tenantKey(),
    fileId: uuid().notNull(),
    taskId: uuid(),
    touchpointId: uuid(),
    position: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.retailerId, t.id] }),
    check('attachments_of_one', sql`num_nonnulls(task_id, touchpoint_id) = 1`),
    within(t.retailerId, t.fileId, files),
    within(t.retailerId, t.taskId, tasks),
    within(t.retailerId, t.touchpointId, touchpoints).onDelete('cascade'),
    index('attachments_of_file').on(t.retailerId, t.fileId),
    index('attachments_of_task').on(t.retailerId, t.taskId, t.position).where(sql`task_id is not null`),
    index('attachments_of_touchpoint').on(t.retailerId, t.touchpointId, t.position).where(sql`touchpoint_id is not null`),
  ],
)
