import { integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { locales } from '../vocabulary'

/** The tenant. */
export const retailers = pgTable('retailers', {
  id: uuid().primaryKey(),
  slug: text().notNull().unique(),
  name: text().notNull(),
  locale: text({ enum: locales }).notNull().default('en'),
  currency: text().notNull().default('GBP'),
  /** The clock of people and tasks that have no store (an IANA name). */
  timeZone: text().notNull().default('UTC'),
  lastTaskNumber: integer().notNull().default(0),
  createdAt: timestamp({ withTimezone: true, mode: 'date' }).notNull().defaultNow(),
})
