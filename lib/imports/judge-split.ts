import { and, asc, eq, sql } from 'drizzle-orm'
import { importRows } from '@/db/schema/imports'
import type { Scope } from '@/lib/access/scope'
import { inTenant } from '@/lib/database/in-tenant'
import { oneOf } from '@/lib/database/one-of'
import { read, transact } from '@/lib/database/transact'
import { holdRun } from './hold-run'
import { judgeRows, type Run } from './judge-rows'
import { kindOf } from './kinds/kinds'
import { listOf, rewriteRows } from './rows-of'

const keysAtOnce = 100

/** Wholes whose rows stand apart in the file were judged in pieces; they are judged again as one, before anybody sees a verdict. */
export async function judgeSplit(scope: Scope, run: Run) {
  if (!kindOf(run.subject).isGrouped) return
  const ofRun = and(inTenant(scope, importRows), eq(importRows.runId, run.id))
  const split = await read(scope, (scope) =>
    scope.db
      .select({ key: sql<string>`${importRows.key}` })
      .from(importRows)
      .where(and(ofRun, sql`${importRows.key} is not null`))
      .groupBy(importRows.key)
      .having(sql`max(${importRows.line}) - min(${importRows.line}) + 1 > count(*)`),
  )
  for (let at = 0; at < split.length; at += keysAtOnce) {
    const keys = split.slice(at, at + keysAtOnce).map(({ key }) => key)
    await transact(scope, async (scope) => {
      if (!(await holdRun(scope, run.id, 'reading'))) return
      const rows = await scope.db
        .select()
        .from(importRows)
        .where(and(ofRun, oneOf(importRows.key, keys)))
        .orderBy(asc(importRows.line))
      await rewriteRows(scope, run.id, await judgeRows(scope, run, listOf(run, rows)))
    })
  }
}
