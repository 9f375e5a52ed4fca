import type pg from 'pg'

/** Inserts what the SQL `from` gives, each column by the SQL beside its name. */
export type Fill = (table: string, columns: Record<string, string | number | boolean>, from?: string) => Promise<void>

/** Fills the tables of whichever version of the schema this database has: columns and tables that it does not have are left out. */
export async function filler(owner: pg.Client): Promise<Fill> {
  const { rows } = await owner.query<{ table_name: string; column_name: string }>(
    `select table_name, column_name from information_schema.columns where table_schema = current_schema()`,
  )
  const known = new Set(rows.map(({ table_name, column_name }) => `${table_name}.${column_name}`))
  return async function fill(table, columns, from = '(select) one') {
    const present = Object.entries(columns).filter(([column]) => known.has(`${table}.${column}`))
    if (present.length === 0) return
    const names = present.map(([column]) => column).join(', ')
    await owner.query(`insert into ${table} (${names}) select ${present.map(([, value]) => value).join(', ')} from ${from}`)
  }
}
