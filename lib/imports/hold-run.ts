import { and, eq, isNull, sql } from 'drizzle-orm'
import { importRuns } from '@/db/schema/imports'
import type { ImportState } from '@/db/vocabulary'
import type { Scope } from '@/lib/access/scope'
import { byId } from '@/lib/database/in-tenant'

/** Keeps other workers from this import until the transaction ends; false when it is not in that state any more, or paused. */
export async function holdRun(scope: Scope, runId: string, state: ImportState): Promise<boolean> {
  const ofRun = byId(scope, importRuns, runId)
  const [, [run]] = await Promise.all([
    scope.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${runId}, 0))`),
    scope.db
      .select({ id: importRuns.id })
      .from(importRuns)
      .where(and(ofRun, eq(importRuns.state, state), isNull(importRuns.pausedAt))),
  ])
  return run !== undefined
}
