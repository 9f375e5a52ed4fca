import { type SQL, sql } from 'drizzle-orm'
import type { importRows } from '@/db/schema/imports'
import type { Scope } from '@/lib/tenancy/scope'
import type { CsvRow } from './csv-rows'
import type { JudgedRow, Run } from './judge-rows'

export type Row = typeof importRows.$inferSelect

/** Kept rows as the file had them. */
export const listOf = (run: Pick<Run, 'headers'>, rows: Pick<Row, 'line' | 'cells'>[]): CsvRow[] =>
  rows.map(({ line, cells }) => ({ line, cells: cellsOf(run.headers, cells) }))

/** A row's cells from left to right; rows read before the order was kept have them by head. */
export const cellsOf = (headers: string[], cells: Row['cells']): string[] =>
  Array.isArray(cells) ? cells : headers.map((head) => cells[head] ?? '')

/** Puts other verdicts to rows that were kept. */
export async function rewriteRows(
  scope: Scope,
  runId: string,
  rows: Pick<JudgedRow, 'line' | 'verdict' | 'reason' | 'changes'>[],
) {
  const given = rows.map(({ line, verdict, reason, changes }) => ({ line, verdict, reason, changes }))
  await update(scope, runId, given, sql`verdict = g.verdict, reason = g.reason, changes = g.changes`)
}

type Settled = Pick<Row, 'line' | 'state' | 'reason'>

/** Says what became of rows: taken or left, and why. Most were taken with nothing else to say, which needs their lines alone. */
export async function settleRows(scope: Scope, runId: string, rows: (Settled & { isAsSaid: boolean })[]) {
  const plain = rows.filter(({ state, isAsSaid }) => state === 'taken' && isAsSaid).map(({ line }) => line)
  if (plain.length > 0)
    await scope.db.execute(sql`update import_rows set state = 'taken'
      where retailer_id = ${scope.retailerId} and run_id = ${runId} and line = any(${sql.param(plain)}::int[])`)
  const others = rows.filter(({ state, isAsSaid }) => !(state === 'taken' && isAsSaid))
  await update(
    scope,
    runId,
    others.map(({ line, state, reason }) => ({ line, state, reason })),
    sql`state = g.state, reason = g.reason`,
  )
}

async function update(scope: Scope, runId: string, rows: object[], set: SQL) {
  if (rows.length === 0) return
  await scope.db.execute(sql`update import_rows r set ${set}
    from json_populate_recordset(null::import_rows, ${JSON.stringify(rows)}::json) g
    where r.retailer_id = ${scope.retailerId} and r.run_id = ${runId} and r.line = g.line`)
}
