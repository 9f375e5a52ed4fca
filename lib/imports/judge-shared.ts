import { sql } from 'drizzle-orm'
import type { Scope } from '@/lib/access/scope'
import { read, transact } from '@/lib/database/transact'
import { holdRun } from './hold-run'
import type { Run } from './judge-rows'
import { because, wrong } from './kinds/kind'
import { kindOf } from './kinds/kinds'
import { rewriteRows } from './rows-of'

type Claims = { line: number; values: string[] }
const linesAtOnce = 20_000

/**
 * What only one row of a file may give, as a customer's address: a later row that gives it too is told whose row has it, however far
 * apart they stand (Q-D2). The database finds what is given twice, so that a file of a million rows needs no memory here.
 */
export async function judgeShared(scope: Scope, run: Run) {
  const { ownedOnce = [] } = kindOf(run.subject)
  const columns = ownedOnce.map((field) => run.headers.indexOf(run.mapping[field] ?? '')).filter((column) => column >= 0)
  if (columns.length === 0) return
  const owners = new Map<string, number>()
  for (let after = 0; ; ) {
    const found = await read(scope, (scope) => claimsAfter(scope, run, columns, after))
    const last = found.at(-1)
    if (!last) return
    const late = found.flatMap((claims) => judged(owners, claims) ?? [])
    if (late.length > 0)
      await transact(scope, async (scope) => {
        if (await holdRun(scope, run.id, 'reading')) await rewriteRows(scope, run.id, late)
      })
    after = last.line
  }
}

/** The row's verdict when an earlier one has what it gives; else it is the owner from now on. */
function judged(owners: Map<string, number>, { line, values }: Claims) {
  const taken = values.find((value) => owners.has(value))
  if (taken !== undefined) return { line, ...wrong(because('emailTwice', taken, owners.get(taken) ?? 0)) }
  for (const value of values) owners.set(value, line)
  return null
}

const blank = ' \t\n\v\f\r\u00a0\u2007\u202f\u3000\ufeff'

/** Rows after this line that would be taken, with what they give of what more than one of them gives. */
async function claimsAfter(scope: Scope, run: Run, columns: number[], after: number): Promise<Claims[]> {
  const cells = sql.join(
    columns.map((column) => sql`cells ->> ${sql.raw(String(column))}`),
    sql`, `,
  )
  const { rows } = await scope.db.execute<Claims>(sql`with claims as materialized (
      select line, lower(btrim(one, ${blank})) as value
      from import_rows, unnest(string_to_array(translate(concat_ws(',', ${cells}), E';|\\n', ',,,'), ',')) one
      where retailer_id = ${scope.retailerId} and run_id = ${run.id} and verdict in ('new', 'changed', 'same')),
    shared as (select value from claims where value <> '' group by value having min(line) < max(line))
    select line, array_agg(distinct value) as values from claims join shared using (value)
    where line > ${after} group by line order by line limit ${linesAtOnce}`)
  return rows
}
