import { sql } from 'drizzle-orm'
import { foreignKey, type PgColumn, timestamp, uuid } from 'drizzle-orm/pg-core'
import { retailers } from './retailers'

export const instant = () => timestamp({ withTimezone: true, mode: 'date' })
const given = () => instant().notNull()
/**
 * When a row was made: `scope.now`, which every insert has to give. The database's own clock is for what is written by hand: it is not the
 * product's, which the simulator turns, and a default may ask no function of ours where tables are distributed.
 */
export const createdAt = () => given().default(sql`now()`) as ReturnType<typeof given>

/** What every tenant table begins with; the primary key is (retailer_id, id), so the tables can be distributed (invariant 3). */
export const tenantKey = () => ({
  retailerId: uuid()
    .notNull()
    .references(() => retailers.id),
  id: uuid().notNull(),
})

/** A reference inside one retailer: it carries retailer_id, so it can never point at another retailer's row. */
export const within = (retailerId: PgColumn, column: PgColumn, target: { retailerId: PgColumn; id: PgColumn }) =>
  foreignKey({ columns: [retailerId, column], foreignColumns: [target.retailerId, target.id] })
