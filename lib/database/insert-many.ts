import { createHash } from 'node:crypto'
import { getTableColumns, type InferInsertModel } from 'drizzle-orm'
import { getTableConfig, type PgColumn, type PgTable } from 'drizzle-orm/pg-core'
import { statement } from './statement'
import type { TenantScope } from './tenant-scope'

/** A column's name in the database, by its name here. */
export const columnName = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** `more` is what comes after the values (on conflict …); `computed` are columns by their SQL, in which `r.place` is the row's place from 1. */
type More<Computed extends string> = { more?: string; computed?: Record<Computed, string> }

/**
 * Writes any number of rows of one table in one statement, a list for each column: many times quicker than a parameter a value, and not
 * bound to 65,535 of them. Columns that the first row does not name keep their defaults. One row alone is written under a name: the database
 * plans it once a connection.
 */
export async function insertMany<Table extends PgTable, Computed extends string = never>(
  scope: TenantScope,
  table: Table,
  rows: Omit<InferInsertModel<Table>, Computed>[],
  { more = '', computed }: More<Computed> = {},
): Promise<Record<string, unknown>[]> {
  const [first] = rows
  if (!first) return []
  const columns = Object.entries(getTableColumns(table)).filter(([name]) => name in first)
  const params: unknown[] = []
  const put = (value: unknown) => `$${params.push(value)}`
  const lists: string[] = []
  const listed: string[] = []
  const taken = columns.map(([name, column], position) => {
    const values = rows.map((row) => (row as Record<string, unknown>)[name])
    const isLast = position === columns.length - 1
    // What all rows have alike, as the retailer, is sent once.
    if (!(isLast && lists.length === 0) && values.every((value) => value === values[0]))
      return `${put(written(values[0], column))}::${column.getSQLType()}`
    lists.push(`${put(listOf(values, column))}::${column.getSQLType()}[]`)
    listed.push(`"${columnName(name)}"`)
    return `r."${columnName(name)}"`
  })
  const into = [...columns.map(([name]) => name), ...Object.keys(computed ?? {})].map((name) => `"${columnName(name)}"`)
  const text = `insert into "${getTableConfig(table).name}" (${into.join(', ')}) select ${[...taken, ...Object.values<string>(computed ?? {})].join(', ')}
    from unnest(${lists.join(', ')}) with ordinality r (${listed.join(', ')}, place) ${more}`
  const name = rows.length === 1 ? `insert-${createHash('md5').update(text).digest('hex').slice(0, 12)}` : undefined
  return statement(scope, name, text, params)
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
