import { and, eq, lt, max, sql, sum } from 'drizzle-orm'
import { z } from 'zod'
import { importParts, importRuns } from '@/db/schema/imports'
import { importSubjects } from '@/db/vocabulary'
import { authorize } from '@/lib/access/abilities'
import { membershipOf, type Scope } from '@/lib/access/scope'
import { record } from '@/lib/activity/record'
import { throttle } from '@/lib/auth/throttle'
import { byId, inTenant } from '@/lib/database/in-tenant'
import { read, transact } from '@/lib/database/transact'
import { DomainError, Invalid, NotFound } from '@/lib/errors'
import { newId } from '@/lib/ids'
import { proposedColumns } from '@/lib/imports/kinds/proposed-columns'
import { parseOnce } from '@/lib/parse-once'
import { fileParts } from './file-parts'
import { maxFileBytes, partBytes } from './file-size'
import { inspectFile } from './inspect-file'

const perHour = { max: 60, seconds: 3600 }

export const beginInput = z.object({
  subject: z.enum(importSubjects),
  fileName: z
    .string()
    .trim()
    .min(1)
    .max(1000)
    .transform((name) => name.slice(0, 200)),
  bytes: z.number().int().min(0),
})

/** Begins an upload. Throws Invalid when the file is too large, and LimitReached when there were sixty uploads within an hour (Q-L1). */
export async function beginFile(scope: Scope, input: z.input<typeof beginInput>): Promise<{ runId: string; partBytes: number }> {
  authorize(scope, 'stores.import')
  const { subject, fileName, bytes } = parseOnce(beginInput, input)
  await throttle(`import:${membershipOf(scope)}`, perHour, { key: 'errors.tooManyImports', field: 'file' })
  if (bytes > maxFileBytes) throw new Invalid('errors.fileLarge', { megabytes: maxFileBytes / 1_000_000 }, 'file')
  const runId = newId()
  await transact(scope, async (scope) => {
    await forgetHalves(scope)
    await scope.db.insert(importRuns).values({
      retailerId: scope.retailerId,
      id: runId,
      subject,
      fileName,
      state: 'uploading',
      mapping: {},
      startedById: membershipOf(scope),
      createdAt: scope.now,
    })
    await record(scope, { type: 'audit.importStarted', data: { runId, subject, file: fileName } })
  })
  return { runId, partBytes }
}

/** Removes files whose upload was never finished. */
async function forgetHalves(scope: Scope) {
  await scope.db
    .delete(importRuns)
    .where(
      and(
        inTenant(scope, importRuns),
        eq(importRuns.state, 'uploading'),
        lt(importRuns.createdAt, new Date(scope.now.getTime() - 86_400_000)),
      ),
    )
}

type Part = { runId: string; position: number; bytes: Uint8Array }

/** Keeps one part of a file that is being uploaded. A part that is sent twice is kept once. */
export async function addPart(scope: Scope, { runId, position, bytes }: Part) {
  authorize(scope, 'stores.import')
  if (bytes.length > partBytes * 2) throw new Invalid('errors.fileLarge', { megabytes: (partBytes * 2) / 1_000_000 }, 'file')
  await transact(scope, async (scope) => {
    const run = await uploading(scope, runId)
    const [sent] = await scope.db
      .select({ bytes: sum(sql`length(${importParts.bytes})`).mapWith(Number), last: max(importParts.position) })
      .from(importParts)
      .where(and(inTenant(scope, importParts), eq(importParts.runId, run.id)))
    if ((sent?.bytes ?? 0) + bytes.length > maxFileBytes)
      throw new Invalid('errors.fileLarge', { megabytes: maxFileBytes / 1_000_000 }, 'file')
    if (position > (sent?.last ?? -1) + 1) throw new Invalid('errors.filePart', {}, 'file')
    await scope.db
      .insert(importParts)
      .values({ retailerId: scope.retailerId, id: newId(), runId, position, bytes: Buffer.from(bytes) })
      .onConflictDoNothing()
    await scope.db
      .update(importRuns)
      .set({ fileBytes: (sent?.bytes ?? 0) + bytes.length })
      .where(byId(scope, importRuns, runId))
  })
}

/** Ends an upload: reads the whole file and proposes the columns that were chosen last for the same heads. Throws Invalid, which says what is wrong. */
export async function endFile(scope: Scope, { runId }: { runId: string }): Promise<{ runId: string }> {
  authorize(scope, 'stores.import')
  const run = await read(scope, (scope) => uploading(scope, runId))
  const ofRun = byId(scope, importRuns, runId)
  try {
    const profile = await inspectFile(() => fileParts(scope, runId))
    await transact(scope, async (scope) => {
      const mapping = await proposedColumns(scope, run, profile)
      await scope.db
        .update(importRuns)
        .set({
          state: 'mapping',
          headers: profile.headers,
          sample: profile.sample,
          mapping,
          reading: { ...profile.reading, signs: profile.signs },
        })
        .where(and(ofRun, eq(importRuns.state, 'uploading')))
    })
    return { runId }
  } catch (error) {
    if (error instanceof DomainError) await transact(scope, ({ db }) => db.delete(importRuns).where(ofRun))
    throw error
  }
}

async function uploading(scope: Scope, runId: string) {
  const [run] = await scope.db
    .select()
    .from(importRuns)
    .where(and(byId(scope, importRuns, runId), eq(importRuns.state, 'uploading')))
  if (!run) throw new NotFound()
  return run
}
