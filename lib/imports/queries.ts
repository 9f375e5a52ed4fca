import { and, asc, count, desc, eq, gt, inArray, isNotNull, ne, or, sql } from 'drizzle-orm'
import { importRows, importRuns } from '@/db/schema/imports'
import { authorize } from '@/lib/access/abilities'
import type { Scope } from '@/lib/access/scope'
import { byId, inTenant } from '@/lib/database/in-tenant'
import { NotFound } from '@/lib/errors'
import { countRows } from './count-rows'
import { cellsOf } from './rows-of'

const shown = 500
const rowsOfRun = (scope: Scope, runId: string) => and(inTenant(scope, importRows), eq(importRows.runId, runId))
const notTaken = or(
  eq(importRows.state, 'left'),
  and(eq(importRows.state, 'staged'), inArray(importRows.verdict, ['wrong', 'duplicate', 'confirm'])),
)

/** What a file's good rows leave to know. */
const remarked = and(
  isNotNull(importRows.reason),
  ne(importRows.state, 'left'),
  inArray(importRows.verdict, ['new', 'changed', 'same']),
)

/**
 * An import with how many rows have which verdict and state, what good rows leave to know with how many say it and
 * the first that does, and up to 500 rows that want a look: those that are not taken first, then what is remarked or changed, by line.
 */
export async function readImport(scope: Scope, runId: string) {
  authorize(scope, 'stores.import')
  const [run] = await scope.db
    .select()
    .from(importRuns)
    .where(byId(scope, importRuns, runId))
  if (!run || run.state === 'uploading') throw new NotFound()
  const ofRun = rowsOfRun(scope, runId)
  const totals = await countRows(scope, runId)
  const remarks = run.state === 'staged' || run.state === 'done' ? await remarksOf(scope, runId) : []
  const rows = await scope.db
    .select()
    .from(importRows)
    .where(and(ofRun, or(notTaken, and(eq(importRows.verdict, 'changed'), eq(importRows.state, 'staged')), remarked)))
    .orderBy(sql`${importRows.state} <> 'left' and ${importRows.verdict} in ('new', 'changed', 'same')`, asc(importRows.line))
    .limit(shown)
  return {
    run,
    totals,
    remarks,
    rows: rows.map((row) => ({ ...row, cells: cellsOf(run.headers, row.cells) })),
    isCut: rows.length === shown,
  }
}

/** Remarks of one kind together, the most frequent first: how many rows, and the first of them with what it says. */
async function remarksOf(scope: Scope, runId: string) {
  const kinds = await scope.db
    .select({ line: sql<number>`min(${importRows.line})`, rows: count() })
    .from(importRows)
    .where(and(rowsOfRun(scope, runId), remarked))
    .groupBy(sql`split_part(${importRows.reason}, '|', 1)`)
    .orderBy(desc(count()))
    .limit(20)
  if (kinds.length === 0) return []
  const first = await scope.db
    .select({ line: importRows.line, reason: importRows.reason })
    .from(importRows)
    .where(
      and(
        rowsOfRun(scope, runId),
        inArray(
          importRows.line,
          kinds.map(({ line }) => line),
        ),
      ),
    )
  const reasons = new Map(first.map(({ line, reason }) => [line, reason ?? '']))
  return kinds.map(({ line, rows }) => ({ line, rows, reason: reasons.get(line) ?? '' }))
}

/** Up to `limit` files, the latest first; `before` is the file the last page ended with. */
export async function listImports(scope: Scope, { before, limit }: { before: string | null; limit: number }) {
  authorize(scope, 'stores.import')
  const mine = and(inTenant(scope, importRuns), ne(importRuns.state, 'uploading'))
  const end = scope.db
    .select({ createdAt: importRuns.createdAt, id: importRuns.id })
    .from(importRuns)
    .where(byId(scope, importRuns, before ?? ''))
  return scope.db
    .select()
    .from(importRuns)
    .where(before === null ? mine : and(mine, sql`(${importRuns.createdAt}, ${importRuns.id}) < (${end})`))
    .orderBy(desc(importRuns.createdAt), desc(importRuns.id))
    .limit(limit)
}

export type Fate = 'left' | 'taken'

/** The file's columns; NotFound when the import is not the retailer's. */
export async function columnsOf(scope: Scope, runId: string): Promise<string[]> {
  authorize(scope, 'stores.import')
  const [run] = await scope.db
    .select({ headers: importRuns.headers })
    .from(importRuns)
    .where(byId(scope, importRuns, runId))
  if (!run) throw new NotFound()
  return run.headers
}

/** Up to `limit` rows after a line that were left, or taken, as they came. */
export async function listRows(scope: Scope, runId: string, fate: Fate, headers: string[], after = 0, limit = 5000) {
  authorize(scope, 'stores.import')
  const rows = await scope.db
    .select({ line: importRows.line, cells: importRows.cells, reason: importRows.reason, verdict: importRows.verdict })
    .from(importRows)
    .where(and(rowsOfRun(scope, runId), gt(importRows.line, after), fate === 'left' ? notTaken : eq(importRows.state, 'taken')))
    .orderBy(asc(importRows.line))
    .limit(limit)
  return rows.map((row) => ({ ...row, cells: cellsOf(headers, row.cells) }))
}
