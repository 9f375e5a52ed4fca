import { sql } from 'drizzle-orm'
import { boolean, check, date, index, integer, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { origins, priorities, taskKinds, taskStates, taskTypes } from '../vocabulary'
import { createdAt, instant, tenantKey, within } from './columns'
import { customers } from './records'
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
    description: text().notNull(),
    priority: text({ enum: priorities }).notNull().default('normal'),
    state: text({ enum: taskStates }).notNull().default('open'),
    origin: text({ enum: origins }).notNull().default('manual'),
    isPrivate: boolean().notNull().default(false),
    storeId: uuid(),
    assigneeId: uuid(),
    creatorId: uuid(),
    customerId: uuid(),
    dueOn: date({ mode: 'string' }),
    dueAt: instant(),
    /** The moment after which it is late: dueAt, or the end of dueOn where the store is. Follows them and the store's zone; never a flag. */
    dueBy: instant(),
    suggestedSubject: text().notNull().default(''),
    suggestedCopy: text().notNull().default(''),
    /** Which first resolve or dismiss may count next (G-16): an undo opens the next round. */
    round: integer().notNull().default(1),
    closedAt: instant(),
    closedById: uuid(),
    /** The state a reply took it out of, for "nothing to do" to go back to (G-11). */
    reopenedFrom: text({ enum: taskStates }),
    firstViewedAt: instant(),
    firstViewedById: uuid(),
    replyWaitingSince: instant(),
    replyWords: text().notNull().default(''),
    contactedAt: instant(),
    contactedById: uuid(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.retailerId, t.id] }),
    unique('tasks_number').on(t.retailerId, t.number),
    within(t.retailerId, t.storeId, stores),
    within(t.retailerId, t.assigneeId, memberships),
    within(t.retailerId, t.creatorId, memberships),
    within(t.retailerId, t.customerId, customers),
    within(t.retailerId, t.closedById, memberships),
    check(
      'tasks_kind',
      sql`(kind = 'group' and store_id is not null and assignee_id is null) or (kind = 'personal' and assignee_id is not null)`,
    ),
    check('tasks_closed', sql`(state = 'open') = (closed_at is null)`),
    check('tasks_due', sql`(due_on is null or due_at is null) and ((due_on is null and due_at is null) = (due_by is null))`),
    check('tasks_words', sql`length(title) between 1 and 200 and length(description) >= 1`),
    index('tasks_queue')
      .on(t.retailerId, t.storeId, t.replyWaitingSince.desc().nullsLast(), t.dueBy, t.id)
      .where(sql`state = 'open' and kind = 'group'`),
    index('tasks_closed_of_store')
      .on(t.retailerId, t.storeId, t.state, t.closedAt.desc().nullsFirst(), t.id)
      .where(sql`state <> 'open'`),
    index('tasks_of_assignee').on(t.retailerId, t.assigneeId, t.state, t.dueBy),
    index('tasks_of_creator').on(t.retailerId, t.creatorId),
    index('tasks_of_customer').on(t.retailerId, t.customerId),
    index('tasks_replies').on(t.retailerId, t.storeId).where(sql`reply_waiting_since is not null`),
  ],
)
