import { index, interval, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core'

/**
 * The one clock, for SQL (a reference table on a distributed database): the spells of every zone's wall clock, from the package the
 * JavaScript asks too. Filled at migration; never `at time zone`, whose rules are the database server's.
 */
export const timeZoneSpans = pgTable(
  'time_zone_spans',
  {
    zone: text().notNull(),
    /** When the spell ends, read off the wall by the clock that is further ahead: the later of the two at a change. */
    wallUntil: timestamp({ mode: 'string' }).notNull(),
    until: timestamp({ withTimezone: true, mode: 'string' }).notNull(),
    /** How far the wall clock is ahead of UTC. */
    utcOffset: interval().notNull(),
  },
  (t) => [primaryKey({ columns: [t.zone, t.wallUntil] }), index('time_zone_spans_by_moment').on(t.zone, t.until)],
)
