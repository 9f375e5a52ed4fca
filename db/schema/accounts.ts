import { sql } from 'drizzle-orm'
import { index, integer, jsonb, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { accountKinds, healths } from '../vocabulary'
import { assignmentRoles } from './chain-lists'
import { createdAt, tenantKey, within } from './columns'
import { type AttributeValues, customers } from './records'
import { memberships, stores } from './tenancy'

/** A household or company that groups customers. */
export const accounts = pgTable(
  'accounts',
  {
    ...tenantKey(),
    number: text(),
    name: text().notNull(),
    /** The name and number as a search compares them: no capitals, no accents. */
    folded: text().generatedAlwaysAs(sql`fold(name || ' ' || coalesce(number, ''))`),
    kind: text({ enum: accountKinds }).notNull(),
    /** In whose book it is; none where only the people with a role have it. */
    storeId: uuid(),
    health: text({ enum: healths }),
    attributes: jsonb().$type<AttributeValues>().notNull().default({}),
    /** Counts the saves: a save made from an older one is refused (T-16, Q-C3). */
    version: integer().notNull().default(1),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.retailerId, t.id] }),
    unique('accounts_number').on(t.retailerId, t.number),
    within(t.retailerId, t.storeId, stores),
    index('accounts_by_name').on(t.retailerId, t.folded, t.id),
    index('accounts_of_store').on(t.retailerId, t.storeId),
  ],
)

/** The customers an account groups: its users. */
export const accountUsers = pgTable(
  'account_users',
  { ...tenantKey(), accountId: uuid().notNull(), customerId: uuid().notNull() },
  (t) => [
    primaryKey({ columns: [t.retailerId, t.id] }),
    unique('account_users_once').on(t.retailerId, t.accountId, t.customerId),
    within(t.retailerId, t.accountId, accounts).onDelete('cascade'),
    within(t.retailerId, t.customerId, customers).onDelete('cascade'),
    index('account_users_of_customer').on(t.retailerId, t.customerId),
  ],
)

/** Who of the chain's people holds which role on an account. */
export const accountAssignments = pgTable(
  'account_assignments',
  { ...tenantKey(), accountId: uuid().notNull(), roleId: uuid().notNull(), membershipId: uuid().notNull() },
  (t) => [
    primaryKey({ columns: [t.retailerId, t.id] }),
    unique('account_assignments_once').on(t.retailerId, t.accountId, t.roleId, t.membershipId),
    within(t.retailerId, t.accountId, accounts).onDelete('cascade'),
    within(t.retailerId, t.roleId, assignmentRoles),
    within(t.retailerId, t.membershipId, memberships),
    index('account_assignments_of_member').on(t.retailerId, t.membershipId),
  ],
)
