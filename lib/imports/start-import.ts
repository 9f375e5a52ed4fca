import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { importRows, importRuns } from '@/db/schema/imports'
import { authorize } from '@/lib/access/abilities'
import type { Scope } from '@/lib/access/scope'
import { byId } from '@/lib/database/in-tenant'
import { transact } from '@/lib/database/transact'
import { Conflict, NotFound } from '@/lib/errors'
import { enqueue } from '@/lib/jobs/enqueue'
import { parseOnce } from '@/lib/parse-once'

export const startInput = z.object({ runId: z.uuid(), confirmed: z.array(z.uuid()).max(10_000).default([]) })

/** Begins a staged import in the background; rows that ask to be confirmed are taken only if named here. Conflict when it runs or ran. */
export async function startImport(scope: Scope, input: z.input<typeof startInput>) {
  authorize(scope, 'stores.import')
  const { runId, confirmed } = parseOnce(startInput, input)

  await transact(scope, async (scope) => {
    const ofRun = byId(scope, importRuns, runId)
    const [known] = await scope.db.select({ id: importRuns.id }).from(importRuns).where(ofRun)
    if (!known) throw new NotFound()
    for (const id of confirmed)
      await scope.db
        .update(importRows)
        .set({ isConfirmed: true })
        .where(and(byId(scope, importRows, id), eq(importRows.runId, runId), eq(importRows.verdict, 'confirm')))
    const [started] = await scope.db
      .update(importRuns)
      .set({ state: 'running' })
      .where(and(ofRun, eq(importRuns.state, 'staged')))
      .returning({ id: importRuns.id })
    if (!started) throw new Conflict('errors.importStarted')
    await enqueue(scope, 'imports.run', { retailerId: scope.retailerId, runId }, { key: runId })
  })
}
