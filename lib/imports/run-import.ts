import { and, asc, eq, gt, isNull, lte } from 'drizzle-orm'
import { importParts, importRows, importRuns } from '@/db/schema/imports'
import { memberships } from '@/db/schema/tenancy'
import { record } from '@/lib/activity/record'
import { oneOf } from '@/lib/tenancy/one-of'
import type { Scope } from '@/lib/tenancy/scope'
import { read, transact } from '@/lib/tenancy/transact'
import { countLists } from './count-lists'
import { countRows } from './count-rows'
import { holdRun } from './hold-run'
import type { Run } from './judge-rows'
import { kindOf } from './kinds'
import { readFile } from './read-file'
import { takeRows } from './take-rows'

/**
 * Does what an import waits for: reads its file, or takes its rows, some in one short transaction, through the verbs the screens use.
 * Killed or paused, it goes on where it was (D-1).
 */
export async function runImport(given: Scope, runId: string) {
  const run = await findRun(given, runId)
  if (!run) return
  const scope = await asStarter(given, run)
  if (run.state === 'reading') return readFile(scope, run)
  if (run.state !== 'running') return
  let line: number | null = 0
  while (line !== null) {
    const from: number = line
    line = await transact(scope, (scope) => takeNext(scope, run, from))
    if (line !== null) await countLists(scope, run.subject, from, line)
  }
  await transact(scope, (scope) => finish(scope, runId))
}

async function findRun(scope: Scope, runId: string): Promise<Run | undefined> {
  const [run] = await read(scope, (scope) =>
    scope.db
      .select()
      .from(importRuns)
      .where(and(eq(importRuns.retailerId, scope.retailerId), eq(importRuns.id, runId))),
  )
  return run
}

/** The history names whoever started it, not the worker. */
async function asStarter(scope: Scope, run: Run): Promise<Scope> {
  const [starter] = run.startedById
    ? await read(scope, (scope) =>
        scope.db
          .select({ name: memberships.name })
          .from(memberships)
          .where(and(eq(memberships.retailerId, scope.retailerId), eq(memberships.id, run.startedById ?? ''))),
      )
    : []
  return starter ? { ...scope, actor: { kind: 'system', name: starter.name } } : scope
}

/** Takes the next rows; returns the line they end at, or null when there are none, or it is paused. */
async function takeNext(scope: Scope, run: Run, from: number): Promise<number | null> {
  if (!(await holdRun(scope, run.id, 'running'))) return null
  const kind = kindOf(run.subject)
  const staged = and(
    eq(importRows.retailerId, scope.retailerId),
    eq(importRows.runId, run.id),
    eq(importRows.state, 'staged'),
    gt(importRows.line, from),
  )
  const next = await scope.db
    .select({ line: importRows.line, key: importRows.key })
    .from(importRows)
    .where(staged)
    .orderBy(asc(importRows.line))
    .limit(kind.rowsAtOnce)
  const last = next.at(-1)
  if (!last) return null
  const keys = kind.isGrouped ? [...new Set(next.flatMap(({ key }) => key ?? []))] : []
  await takeRows(scope, run, await rowsBetween(scope, run, { from, to: last.line, keys }))
  return last.line
}

/** The staged rows of these lines, and all rows of the wholes they belong to, wherever they stand in the file. */
async function rowsBetween(scope: Scope, run: Run, { from, to, keys }: { from: number; to: number; keys: string[] }) {
  const staged = and(eq(importRows.retailerId, scope.retailerId), eq(importRows.runId, run.id), eq(importRows.state, 'staged'))
  const here = and(staged, gt(importRows.line, from), lte(importRows.line, to))
  const rows = await scope.db
    .select()
    .from(importRows)
    .where(keys.length > 0 ? and(here, isNull(importRows.key)) : here)
  const parts =
    keys.length > 0
      ? await scope.db
          .select()
          .from(importRows)
          .where(and(staged, oneOf(importRows.key, keys)))
      : []
  return [...rows, ...parts].sort((a, b) => a.line - b.line)
}

async function finish(scope: Scope, runId: string) {
  const ofRun = and(eq(importRuns.retailerId, scope.retailerId), eq(importRuns.id, runId))
  if (!(await holdRun(scope, runId, 'running'))) return
  const totals = await countRows(scope, runId)
  if (totals.some(({ state }) => state === 'staged')) return
  await scope.db.update(importRuns).set({ state: 'done', finishedAt: scope.now }).where(ofRun)
  await scope.db.delete(importParts).where(and(eq(importParts.retailerId, scope.retailerId), eq(importParts.runId, runId)))
  const rows = (state: string) => totals.filter((total) => total.state === state).reduce((all, total) => all + total.rows, 0)
  await record(scope, { type: 'audit.importFinished', data: { runId, taken: rows('taken'), left: rows('left') } })
}
