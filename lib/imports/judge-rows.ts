import { and, eq, sql } from 'drizzle-orm'
import { importRows, type importRuns } from '@/db/schema/imports'
import type { Scope } from '@/lib/access/scope'
import { inTenant } from '@/lib/database/in-tenant'
import { oneOf } from '@/lib/database/one-of'
import { type CsvRow, fitted } from './files/csv-rows'
import { cellsBy } from './kinds/columns'
import { because, type Judged, type RowCells, wrong } from './kinds/kind'
import { kindOf } from './kinds/kinds'

export type Run = typeof importRuns.$inferSelect
export type JudgedRow = CsvRow & Judged<unknown>

/** What each of these rows would do now (D-1): the same judgement for the dry run and the run. */
export async function judgeRows(scope: Scope, run: Run, rows: CsvRow[]): Promise<JudgedRow[]> {
  const given = cellsBy(run.headers, run.mapping)
  const whole = rows.map((row) => fitted(row.cells, run.headers))
  const fit: RowCells[] = []
  for (const [at, { line }] of rows.entries()) if (whole[at]) fit.push(given(line, whole[at]))
  const judged = await kindOf(run.subject).judge(scope, fit, toldOf(run))
  let next = 0
  return rows.map(({ line, cells }, at) => {
    const { verdict, reason, key, changes, value } = whole[at]
      ? (judged[next++] ?? wrong('errors.field'))
      : wrong(because('ragged', cells.length, run.headers.length))
    return { line, cells, verdict, reason, key, changes, value }
  })
}

/** How the file's days and amounts are written; a run begun before that was asked has its days alone. */
const toldOf = ({ reading, startedById }: Run) => ({
  days: reading.days ?? ('dmy' as const),
  decimal: reading.decimal ?? ('point' as const),
  startedById,
})

/** The rows that name what an earlier row of the file named already; a part of the same whole does not. */
export async function markTwice(scope: Scope, run: Run, rows: JudgedRow[]): Promise<JudgedRow[]> {
  if (kindOf(run.subject).isGrouped) return rows
  const lines = await firstLines(scope, run, rows)
  return rows.map((row) => {
    if (row.key === null) return row
    const earlier = lines.get(row.key)
    if (earlier === undefined) lines.set(row.key, row.line)
    return earlier === undefined || earlier === row.line
      ? row
      : { ...row, verdict: 'duplicate', reason: because('duplicate', earlier), key: null, changes: null }
  })
}

/** Where the file named these before; this batch is not kept yet. Asked by key alone, for the index to be taken while the table is young. */
async function firstLines(scope: Scope, run: Run, rows: JudgedRow[]) {
  const found = await scope.db
    .select({ key: importRows.key, line: sql<number>`min(${importRows.line})` })
    .from(importRows)
    .where(
      and(
        inTenant(scope, importRows),
        eq(importRows.runId, run.id),
        oneOf(importRows.key, [...new Set(rows.flatMap(({ key }) => key ?? []))]),
      ),
    )
    .groupBy(importRows.key)
  return new Map(found.map(({ key, line }) => [key ?? '', line]))
}
