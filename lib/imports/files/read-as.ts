import { and, eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import { importRows, importRuns } from '@/db/schema/imports'
import { authorize } from '@/lib/access/abilities'
import type { Scope } from '@/lib/access/scope'
import { byId, inTenant } from '@/lib/database/in-tenant'
import { read, transact } from '@/lib/database/transact'
import { Conflict, NotFound } from '@/lib/errors'
import { proposedColumns } from '@/lib/imports/kinds/proposed-columns'
import { parseOnce } from '@/lib/parse-once'
import { encodings } from './character-set'
import { fileParts } from './file-parts'
import { inspectFile } from './inspect-file'

export const readAsInput = z.object({ runId: z.uuid(), encoding: z.enum(encodings, { error: 'errors.fileEncodingUnknown' }) })

/**
 * Reads the heads and rows of a file again in another encoding than the one that was judged, before its columns are chosen (D-1). Throws Conflict
 * when its rows are being taken already, and Invalid when a row has bytes that are no letters in that encoding; then nothing changes.
 */
export async function readAs(scope: Scope, input: z.input<typeof readAsInput>): Promise<{ runId: string }> {
  authorize(scope, 'stores.import')
  const { runId, encoding } = parseOnce(readAsInput, input)
  const ofRun = byId(scope, importRuns, runId)
  const [run] = await read(scope, (scope) => scope.db.select().from(importRuns).where(ofRun))
  if (!run) throw new NotFound()
  const profile = await inspectFile(() => fileParts(scope, runId), encoding)
  await transact(scope, async (scope) => {
    const mapping = await proposedColumns(scope, run, profile)
    const reading = { ...profile.reading, signs: profile.signs }
    const [mapped] = await scope.db
      .update(importRuns)
      .set({ state: 'mapping', headers: profile.headers, sample: profile.sample, mapping, reading })
      .where(and(ofRun, inArray(importRuns.state, ['mapping', 'staged'])))
      .returning({ id: importRuns.id })
    if (!mapped) throw new Conflict('errors.importStarted')
    await scope.db.delete(importRows).where(and(inTenant(scope, importRows), eq(importRows.runId, runId)))
  })
  return { runId }
}
