import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'

/** Whether a column has one of any number of values: one parameter, however many they are. */
export const oneOf = (column: SQLWrapper, values: string[]): SQL => sql`${column} = any(${sql.param(values)})`
