import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import { z } from 'zod'

const shape = /^([^\0]{0,400})~([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/s

/** Where a page of a list ended, as an address carries it: the last row's value in the list's order, and its id. */
export const cursorOf = (value: string | Date, id: string): string =>
  `${value instanceof Date ? value.toISOString() : value}~${id}`

/** A cursor as somebody's address has it; '' for whatever is none, and then the list begins. */
export const cursorField = z.string().regex(shape).catch('')

/** How a cursor's value is written in SQL, or null where it is none of this kind. A moment is told to the millisecond. */
const kinds = {
  text: (value: string) => sql`${value}`,
  number: (value: string) => (/^-?\d{1,12}(\.\d+)?$/.test(value) ? sql`${value}::numeric` : null),
  moment: (value: string) => (Number.isNaN(Date.parse(value)) ? null : sql`${value}::timestamptz`),
}

type Order = { by: SQLWrapper; id: SQLWrapper; kind: keyof typeof kinds; isDescending: boolean }

/** The rows after a cursor in a list ordered by a value and then the id, both the same way; nothing is skipped, or shown twice. */
export function beyond(cursor: string, { by, id, kind, isDescending }: Order): SQL | undefined {
  const [, text = '', lastId] = shape.exec(cursor) ?? []
  const value = lastId ? kinds[kind](text) : null
  if (!value) return undefined
  const compared = isDescending ? sql`<` : sql`>`
  if (kind !== 'moment') return sql`(${by}, ${id}) ${compared} (${value}, ${lastId}::uuid)`
  const near = isDescending ? sql`${by} < ${value} + interval '1 millisecond'` : sql`${by} >= ${value}`
  return sql`${near} and (date_trunc('milliseconds', ${by}), ${id}) ${compared} (${value}, ${lastId}::uuid)`
}
