import { sql } from 'drizzle-orm'
import { boolean, check, integer, pgTable, primaryKey, unique } from 'drizzle-orm/pg-core'
import { createdAt, tenantKey } from './columns'

/** What the retailer chose for its tasks (S-1); one row at most, none before somebody chose. */
export const retailerSettings = pgTable(
  'retailer_settings',
  {
    ...tenantKey(),
    /** A later answer makes a new linked task; null reopens however late it comes (G-14). */
    reopensWithinDays: integer(),
    /** R-3's switch: only corporate admins edit and delete tasks. */
    onlyAdminsEdit: boolean().notNull().default(false),
    changedAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.retailerId, t.id] }),
    unique('retailer_settings_once').on(t.retailerId),
    check('retailer_settings_days', sql`reopens_within_days between 1 and 365`),
  ],
)
