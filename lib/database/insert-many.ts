import { getTableColumns, type InferInsertModel, type SQL, sql } from 'drizzle-orm'
import { getTableConfig, type PgColumn, type PgTable } from 'drizzle-orm/pg-core'
import type { TenantScope } from './tenant-scope'

/** A column's name in the database, by its name here. */
export const columnName = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/**
 * Writes any number of rows of one table in one statement, a list for each column: many times quicker than a parameter a value, and not
 * bound to 65,535 of them. Columns that the first row does not name keep their defaults. `more` is what comes after the values (on conflict …).
 */
export async function insertMany<Table extends PgTable>(
  scope: TenantScope,
  table: Table,
  rows: InferInsertModel<Table>[],
  more = sql``,
) {
  const [first] = rows
  if (!first) return []
  const columns = Object.entries(getTableColumns(table)).filter(([name]) => name in first)
  const lists: SQL[] = []
  const listed: string[] = []
  const taken = columns.map(([name, column], position) => {
    const values = rows.map((row) => (row as Record<string, unknown>)[name])
    const isLast = position === columns.length - 1
    // What all rows have alike, as the retailer, is sent once.
    if (!(isLast && lists.length === 0) && values.every((value) => value === values[0]))
      return sql`${sql.param(written(values[0], column))}::${sql.raw(column.getSQLType())}`
    lists.push(sql`${sql.param(listOf(values, column))}::${sql.raw(column.getSQLType())}[]`)
    listed.push(`"${columnName(name)}"`)
    return sql.raw(`r."${columnName(name)}"`)
  })
  const into = sql.raw(columns.map(([name]) => `"${columnName(name)}"`).join(', '))
  const result = await scope.db.execute<Record<string, unknown>>(
    sql`insert into ${sql.identifier(getTableConfig(table).name)} (${into}) select ${sql.join(taken, sql`, `)}
      from unnest(${sql.join(lists, sql`, `)}) r (${sql.raw(listed.join(', '))}) ${more}`,
  )
  return result.rows
}

/** A value as the database reads it. A list would become more rows. */
function written(value: unknown, { columnType }: PgColumn): string | null {
  if (value === null || value === undefined) return null
  if (columnType === 'PgJsonb') return JSON.stringify(value)
  if (value instanceof Date) return value.toISOString()
  if (typeof value === 'object') throw new Error('A list or an object in a column that is not json.')
  return String(value)
}

function listOf(values: unknown[], column: PgColumn): string {
  const all = values.map((value) => {
    const text = written(value, column)
    if (text === null) return 'null'
    return `"${/["\\]/.test(text) ? text.replaceAll(/["\\]/g, '\\$&') : text}"`
  })
  return `{${all.join(',')}}`
}
