import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { importRuns } from '@/db/schema/imports'
import { authorize } from '@/lib/access/abilities'
import type { Scope } from '@/lib/access/scope'
import { record } from '@/lib/activity/record'
import { byId } from '@/lib/database/in-tenant'
import { transact } from '@/lib/database/transact'
import { Conflict, NotFound } from '@/lib/errors'
import { enqueue } from '@/lib/jobs/enqueue'
import { parseOnce } from '@/lib/parse-once'

export const runInput = z.object({ runId: z.uuid() })
type RunInput = z.input<typeof runInput>

/** Stops a running import after the row it is at; what was taken stays taken. Conflict when it does not run. */
export async function pauseImport(scope: Scope, input: RunInput) {
  authorize(scope, 'stores.import')
  const { runId } = parseOnce(runInput, input)

  await transact(scope, async (scope) => {
    const run = await getRun(scope, runId)
    const [paused] = await scope.db
      .update(importRuns)
      .set({ pausedAt: scope.now })
      .where(and(thisRun(scope, runId), eq(importRuns.state, 'running'), isNull(importRuns.pausedAt)))
      .returning({ id: importRuns.id })
    if (!paused) throw new Conflict('errors.importNotRunning')
    await record(scope, { type: 'audit.importPaused', data: { runId, file: run.fileName } })
  })
}

/** Goes on with a paused import where it was. Conflict when it is not paused. */
export async function resumeImport(scope: Scope, input: RunInput) {
  authorize(scope, 'stores.import')
  const { runId } = parseOnce(runInput, input)

  await transact(scope, async (scope) => {
    const run = await getRun(scope, runId)
    const [resumed] = await scope.db
      .update(importRuns)
      .set({ pausedAt: null })
      .where(and(thisRun(scope, runId), eq(importRuns.state, 'running'), isNotNull(importRuns.pausedAt)))
      .returning({ id: importRuns.id })
    if (!resumed) throw new Conflict('errors.importNotPaused')
    await enqueue(scope, 'imports.run', { retailerId: scope.retailerId, runId }, { key: runId })
    await record(scope, { type: 'audit.importResumed', data: { runId, file: run.fileName } })
  })
}

const thisRun = (scope: Scope, runId: string) => byId(scope, importRuns, runId)

async function getRun(scope: Scope, runId: string) {
  const [run] = await scope.db.select({ fileName: importRuns.fileName }).from(importRuns).where(thisRun(scope, runId))
  if (!run) throw new NotFound()
  return run
}
