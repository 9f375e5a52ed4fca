import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { bulkActions, bulkStates, bulkTaskStates, origins, priorities, taskKinds, taskStates, taskTypes } from '../vocabulary'
import { accounts } from './accounts'
import { flows, outcomes } from './chain-lists'
import { createdAt, instant, tenantKey, within } from './columns'
import { assets, customers, orders, products } from './records'
import { memberships, stores } from './tenancy'

export const tasks = pgTable(
  'tasks',
  {
    ...tenantKey(),
    number: integer().notNull(),
    kind: text({ enum: taskKinds }).notNull(),
    type: text({ enum: taskTypes }).notNull(),
    title: text().notNull(),
    /** The title as a search compares it: no capitals, no accents. */
    folded: text().generatedAlwaysAs(sql`fold(title)`),
    /** Bare words: what is searched, exported and logged. */
    description: text().notNull(),
    /** The same as safe HTML where it is more than paragraphs (T-1); else empty. */
    descriptionHtml: text().notNull().default(''),
    priority: text({ enum: priorities }).notNull().default('normal'),
    state: text({ enum: taskStates }).notNull().default('open'),
    origin: text({ enum: origins }).notNull().default('manual'),
    isPrivate: boolean().notNull().default(false),
    storeId: uuid(),
    assigneeId: uuid(),
    creatorId: uuid(),
    /** A manager made it for a store of theirs, not head office: any manager there edits it. */
    isMadeByStore: boolean().notNull().default(false),
    customerId: uuid(),
    accountId: uuid(),
    orderId: uuid(),
    /** The line of work it belongs to. */
    flowId: uuid(),
    /** How it ended (P-6); none where it was just closed. */
    outcomeId: uuid(),
    /** The task whose customer answered too late for it to come back; this one goes on from there (G-14). */
    followsId: uuid(),
    dueOn: date({ mode: 'string' }),
    dueAt: instant(),
    /** The moment after which it is late: dueAt, or the end of dueOn where the store is. Follows them and the store's zone; never a flag. */
    dueBy: instant(),
    /** When it is done, for the calendar: moments; an end has its start (T-1). */
    startsAt: instant(),
    endsAt: instant(),
    suggestedSubject: text().notNull().default(''),
    suggestedCopy: text().notNull().default(''),
    /** Which first resolve or dismiss may count next (G-16): undoing the one that counted opens the next round. */
    round: integer().notNull().default(1),
    closedAt: instant(),
    closedById: uuid(),
    /** The event of the close it is in: an undo touches only what that one did (G-16). */
    closeId: uuid(),
    /** The state a reply took it out of, for "nothing to do" to go back to (G-11). */
    reopenedFrom: text({ enum: taskStates }),
    /** Counts the saves of its definition: a save made from an older one is refused (T-16, Q-C3). */
    version: integer().notNull().default(1),
    /** Soft, restorable for 30 days; log and figures stay (T-9). */
    deletedAt: instant(),
    deletedById: uuid(),
    assetId: uuid(),
    firstViewedAt: instant(),
    firstViewedById: uuid(),
    replyWaitingSince: instant(),
    replyText: text().notNull().default(''),
    /** What the waiting reply brought besides its words. */
    replyPhotos: integer().notNull().default(0),
    replyFiles: integer().notNull().default(0),
    contactedAt: instant(),
    contactedById: uuid(),
    createdAt: createdAt(),
    /** When it was given to another person or store than at first; null as long as it is whose it was made for. */
    assignedAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.retailerId, t.id] }),
    unique('tasks_number').on(t.retailerId, t.number),
    within(t.retailerId, t.storeId, stores),
    within(t.retailerId, t.assigneeId, memberships),
    within(t.retailerId, t.creatorId, memberships),
    within(t.retailerId, t.customerId, customers),
    within(t.retailerId, t.accountId, accounts),
    within(t.retailerId, t.orderId, orders),
    within(t.retailerId, t.flowId, flows),
    within(t.retailerId, t.outcomeId, outcomes),
    within(t.retailerId, t.closedById, memberships),
    within(t.retailerId, t.deletedById, memberships),
    within(t.retailerId, t.assetId, assets),
    foreignKey({ name: 'tasks_follows', columns: [t.retailerId, t.followsId], foreignColumns: [t.retailerId, t.id] }),
    uniqueIndex('tasks_follows_once').on(t.retailerId, t.followsId, t.customerId).where(sql`follows_id is not null`),
    check(
      'tasks_kind',
      sql`(kind = 'group' and store_id is not null and assignee_id is null) or (kind = 'personal' and assignee_id is not null)`,
    ),
    check('tasks_closed', sql`(state = 'open') = (closed_at is null)`),
    check('tasks_due', sql`(due_on is null or due_at is null) and ((due_on is null and due_at is null) = (due_by is null))`),
    check('tasks_span', sql`ends_at is null or (starts_at is not null and ends_at > starts_at)`),
    check('tasks_words', sql`length(title) between 1 and 200 and length(description) >= 1`),
    index('tasks_queue')
      .on(t.retailerId, t.storeId, t.replyWaitingSince.desc().nullsLast(), t.dueBy, t.id)
      .where(sql`state = 'open' and kind = 'group' and deleted_at is null`),
    index('tasks_queue_all')
      .on(t.retailerId, t.replyWaitingSince.desc().nullsLast(), t.dueBy, t.id)
      .where(sql`state = 'open' and kind = 'group' and deleted_at is null`),
    index('tasks_own')
      .on(t.retailerId, t.replyWaitingSince.desc().nullsLast(), t.dueBy, t.id)
      .where(sql`state = 'open' and kind = 'personal' and deleted_at is null`),
    index('tasks_own_of_store')
      .on(t.retailerId, t.storeId, t.replyWaitingSince.desc().nullsLast(), t.dueBy, t.id)
      .where(sql`state = 'open' and kind = 'personal' and deleted_at is null`),
    index('tasks_closed_all')
      .on(t.retailerId, t.kind, t.state, t.closedAt.desc().nullsFirst(), t.id)
      .where(sql`state <> 'open' and deleted_at is null`),
    index('tasks_closed_of_store')
      .on(t.retailerId, t.storeId, t.kind, t.state, t.closedAt.desc().nullsFirst(), t.id)
      .where(sql`state <> 'open' and deleted_at is null`),
    index('tasks_of_assignee').on(t.retailerId, t.assigneeId, t.state, t.dueBy),
    index('tasks_of_creator').on(t.retailerId, t.creatorId),
    index('tasks_of_customer').on(t.retailerId, t.customerId),
    index('tasks_of_account').on(t.retailerId, t.accountId).where(sql`account_id is not null`),
    index('tasks_of_order').on(t.retailerId, t.orderId).where(sql`order_id is not null`),
    index('tasks_customers_of_store').on(t.retailerId, t.storeId, t.customerId).where(sql`deleted_at is null`),
    index('tasks_deleted').on(t.retailerId, t.deletedAt).where(sql`deleted_at is not null`),
    index('tasks_replies').on(t.retailerId, t.storeId).where(sql`reply_waiting_since is not null`),
  ],
)

/** The customers a task is done for, beside the one it is about (T-1): the users of an account. */
export const taskCustomers = pgTable(
  'task_customers',
  { ...tenantKey(), taskId: uuid().notNull(), customerId: uuid().notNull() },
  (t) => [
    primaryKey({ columns: [t.retailerId, t.id] }),
    unique('task_customers_once').on(t.retailerId, t.taskId, t.customerId),
    within(t.retailerId, t.taskId, tasks),
    within(t.retailerId, t.customerId, customers).onDelete('cascade'),
    index('task_customers_of').on(t.retailerId, t.customerId),
  ],
)

/** The products given with a task (G-6), in order. */
export const taskProducts = pgTable(
  'task_products',
  { ...tenantKey(), taskId: uuid().notNull(), productId: uuid().notNull(), position: integer().notNull() },
  (t) => [
    primaryKey({ columns: [t.retailerId, t.id] }),
    unique('task_products_once').on(t.retailerId, t.taskId, t.productId),
    within(t.retailerId, t.taskId, tasks),
    within(t.retailerId, t.productId, products),
  ],
)

/** A person's own reminder of a task (T-1). */
export const taskReminders = pgTable(
  'task_reminders',
  {
    ...tenantKey(),
    taskId: uuid().notNull(),
    membershipId: uuid().notNull(),
    remindAt: instant().notNull(),
    remindedAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.retailerId, t.id] }),
    unique('task_reminders_once').on(t.retailerId, t.taskId, t.membershipId, t.remindAt),
    within(t.retailerId, t.taskId, tasks),
    within(t.retailerId, t.membershipId, memberships),
    index('task_reminders_due').on(t.remindAt).where(sql`reminded_at is null`),
  ],
)

/** A list's filters under a name, one's own or shared with the stores one works in (T-7). */
export const taskViews = pgTable(
  'task_views',
  {
    ...tenantKey(),
    membershipId: uuid().notNull(),
    name: text().notNull(),
    query: text().notNull(),
    isShared: boolean().notNull().default(false),
    storeId: uuid(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.retailerId, t.id] }),
    unique('task_views_name').on(t.retailerId, t.membershipId, t.name),
    within(t.retailerId, t.membershipId, memberships),
    within(t.retailerId, t.storeId, stores),
  ],
)

/** One thing done to many tasks (T-8). Its tasks' states are the cursor: an interrupted run goes on with those that wait. */
export const bulkRuns = pgTable(
  'bulk_runs',
  {
    ...tenantKey(),
    membershipId: uuid().notNull(),
    action: text({ enum: bulkActions }).notNull(),
    args: jsonb().$type<Record<string, string | null>>().notNull().default({}),
    state: text({ enum: bulkStates }).notNull().default('running'),
    total: integer().notNull(),
    createdAt: createdAt(),
    finishedAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.retailerId, t.id] }),
    within(t.retailerId, t.membershipId, memberships),
    index('bulk_runs_of').on(t.retailerId, t.membershipId, t.createdAt),
  ],
)

export const bulkRunTasks = pgTable(
  'bulk_run_tasks',
  {
    ...tenantKey(),
    runId: uuid().notNull(),
    taskId: uuid().notNull(),
    position: integer().notNull(),
    state: text({ enum: bulkTaskStates }).notNull().default('waiting'),
    /** What undo puts back. */
    before: jsonb().$type<Record<string, string | null>>(),
    error: text(),
  },
  (t) => [
    primaryKey({ columns: [t.retailerId, t.id] }),
    unique('bulk_run_tasks_once').on(t.retailerId, t.runId, t.taskId),
    within(t.retailerId, t.runId, bulkRuns).onDelete('cascade'),
    within(t.retailerId, t.taskId, tasks),
    index('bulk_run_tasks_waiting').on(t.retailerId, t.runId, t.state, t.position),
  ],
)
