import { and, asc, count, desc, eq, inArray, or } from 'drizzle-orm'
import { importRows, importRuns } from '@/db/schema/imports'
import { NotFound } from '@/lib/errors'
import { authorize } from '@/lib/tenancy/abilities'
import type { Scope } from '@/lib/tenancy/scope'

/** An import with how many rows have which verdict and state, and up to 500 rows that want a look (line order). */
export async function readImport(scope: Scope, runId: string) {
  authorize(scope, 'stores.import')
  const [run] = await scope.db
    .select()
    .from(importRuns)
    .where(and(eq(importRuns.retailerId, scope.retailerId), eq(importRuns.id, runId)))
  if (!run) throw new NotFound()
  const ofRun = and(eq(importRows.retailerId, scope.retailerId), eq(importRows.runId, runId))
  const totals = await scope.db
    .select({ verdict: importRows.verdict, state: importRows.state, rows: count() })
    .from(importRows)
    .where(ofRun)
    .groupBy(importRows.verdict, importRows.state)
  const rows = await scope.db
    .select()
    .from(importRows)
    .where(and(ofRun, or(eq(importRows.state, 'left'), inArray(importRows.verdict, ['wrong', 'duplicate', 'confirm']))))
    .orderBy(asc(importRows.line))
    .limit(500)
  return { run, totals, rows }
}

export async function listImports(scope: Scope) {
  authorize(scope, 'stores.import')
  return scope.db
    .select()
    .from(importRuns)
    .where(eq(importRuns.retailerId, scope.retailerId))
    .orderBy(desc(importRuns.createdAt), desc(importRuns.id))
    .limit(20)
}

/** The file's columns, and the rows that were left, as they came, with the reason: the file to mend and send again. */
export async function listLeftRows(scope: Scope, runId: string) {
  authorize(scope, 'stores.import')
  const [run] = await scope.db
    .select({ headers: importRuns.headers })
    .from(importRuns)
    .where(and(eq(importRuns.retailerId, scope.retailerId), eq(importRuns.id, runId)))
  const rows = await scope.db
    .select({ line: importRows.line, cells: importRows.cells, reason: importRows.reason })
    .from(importRows)
    .where(
      and(
        eq(importRows.retailerId, scope.retailerId),
        eq(importRows.runId, runId),
        or(
          eq(importRows.state, 'left'),
          and(eq(importRows.state, 'staged'), inArray(importRows.verdict, ['wrong', 'duplicate', 'confirm'])),
        ),
      ),
    )
    .orderBy(asc(importRows.line))
    .limit(100_000)
  return { headers: run?.headers ?? [], rows }
}
