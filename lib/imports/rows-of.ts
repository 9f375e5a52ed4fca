import { type SQL, sql } from 'drizzle-orm'
import type { importRows } from '@/db/schema/imports'
import type { Scope } from '@/lib/access/scope'
import type { CsvRow } from './files/csv-rows'
import type { JudgedRow, Run } from './judge-rows'

export type Row = typeof importRows.$inferSelect

/** Kept rows as the file had them. */
export const listOf = (run: Pick<Run, 'headers'>, rows: Pick<Row, 'line' | 'cells'>[]): CsvRow[] =>
  rows.map(({ line, cells }) => ({ line, cells: cellsOf(run.headers, cells) }))

/** A row's cells from left to right; rows read before the order was kept have them by head. */
export const cellsOf = (headers: string[], cells: Row['cells']): string[] =>
  Array.isArray(cells) ? cells : headers.map((header) => cells[header] ?? '')

/** Puts other verdicts to rows that were kept. */
export async function rewriteRows(
  scope: Scope,
  runId: string,
  rows: Pick<JudgedRow, 'line' | 'verdict' | 'reason' | 'changes'>[],
) {
  const given = rows.map(({ line, verdict, reason, changes }) => ({ line, verdict, reason, changes }))
  await update(scope, runId, given, sql`verdict = g.verdict, reason = g.reason, changes = g.changes`)
}

/** What becomes of a row, and whether nothing else is to be said of it than its verdict did. */
export type Fate = Pick<Row, 'line' | 'state' | 'reason'> & { isAsSaid: boolean }

/** Says what became of rows that were in one state until now, and returns of how many that was true. Most were taken with nothing to add, which needs their lines alone. */
export async function settleRows(scope: Scope, runId: string, from: Row['state'], fates: Fate[]): Promise<number> {
  const plain = fates.filter(({ state, isAsSaid }) => state === 'taken' && isAsSaid).map(({ line }) => line)
  const taken =
    plain.length > 0
      ? await scope.db.execute(sql`update import_rows set state = 'taken' where retailer_id = ${scope.retailerId}
          and run_id = ${runId} and line = any(${sql.param(plain)}::int[]) and state = ${from}`)
      : null
  const others = fates.flatMap(({ line, state, reason, isAsSaid }) =>
    state === 'taken' && isAsSaid ? [] : [{ line, state, reason }],
  )
  const set = sql`state = g.state, reason = g.reason`
  return (taken?.rowCount ?? 0) + (await update(scope, runId, others, set, sql`and r.state = ${from}`))
}

async function update(scope: Scope, runId: string, rows: object[], set: SQL, only = sql``): Promise<number> {
  if (rows.length === 0) return 0
  const { rowCount } = await scope.db.execute(sql`update import_rows r set ${set}
    from json_populate_recordset(null::import_rows, ${JSON.stringify(rows)}::json) g
    where r.retailer_id = ${scope.retailerId} and r.run_id = ${runId} and r.line = g.line ${only}`)
  return rowCount ?? 0
}
