/**
 * How to fill the tables of whichever version of the schema this database has. `fill(table, columns, from)` inserts what the SQL `from`
 * gives, each column by the SQL beside its name; columns and tables that this version does not have are left out.
 */
export async function filler(owner) {
  const { rows } = await owner.query(
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
