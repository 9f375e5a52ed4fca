/**
 * SQL for the moment a wall-clock time (a timestamp) stands for in a zone; both are SQL. Chooses as `momentIn` does: the offset before a
 * change for a time the clock skips, the first of two. Null for a zone that is not in the table.
 */
export const momentSql = (zone: string, wall: string): string =>
  `(select (${wall} - z.utc_offset) at time zone 'UTC' from time_zone_spans z where z.zone = ${zone} and z.wall_until > ${wall} order by z.wall_until limit 1)`

/** SQL for what a zone's wall clock shows (a timestamp) at a moment (a timestamptz); both are SQL. */
export const wallSql = (zone: string, moment: string): string =>
  `(select ${moment} at time zone 'UTC' + z.utc_offset from time_zone_spans z where z.zone = ${zone} and z.until > ${moment} order by z.until limit 1)`
