import { and, eq } from 'drizzle-orm'
import { importParts, importRuns } from '@/db/schema/imports'
import { memberships } from '@/db/schema/tenancy'
import type { Scope } from '@/lib/access/scope'
import { record } from '@/lib/activity/record'
import { byId, inTenant } from '@/lib/database/in-tenant'
import { read, transact } from '@/lib/database/transact'
import { countRows } from './count-rows'
import { readFile } from './files/read-file'
import { holdRun } from './hold-run'
import type { Run } from './judge-rows'
import { takeStaged } from './take-staged'

/**
 * Does what an import waits for: reads its file, or takes its rows, some in one short transaction, through the verbs the screens use.
 * Killed or paused, it goes on where it was (D-1).
 */
export async function runImport(input: Scope, runId: string) {
  const run = await findRun(input, runId)
  if (!run) return
  const scope = await asStarter(input, run)
  if (run.state === 'reading') return readFile(scope, run)
  if (run.state !== 'running') return
  await takeStaged(scope, run)
  await transact(scope, (scope) => finish(scope, runId))
}

async function findRun(scope: Scope, runId: string): Promise<Run | undefined> {
  const [run] = await read(scope, (scope) =>
    scope.db
      .select()
      .from(importRuns)
      .where(byId(scope, importRuns, runId)),
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
          .where(byId(scope, memberships, run.startedById ?? '')),
      )
    : []
  return starter ? { ...scope, actor: { kind: 'system', name: starter.name } } : scope
}

async function finish(scope: Scope, runId: string) {
  const ofRun = byId(scope, importRuns, runId)
  if (!(await holdRun(scope, runId, 'running'))) return
  const totals = await countRows(scope, runId)
  if (totals.some(({ state }) => state === 'staged')) return
  await scope.db.update(importRuns).set({ state: 'done', finishedAt: scope.now }).where(ofRun)
  await scope.db.delete(importParts).where(and(inTenant(scope, importParts), eq(importParts.runId, runId)))
  const rows = (state: string) => totals.filter((total) => total.state === state).reduce((all, total) => all + total.rows, 0)
  await record(scope, { type: 'audit.importFinished', data: { runId, taken: rows('taken'), left: rows('left') } })
}
