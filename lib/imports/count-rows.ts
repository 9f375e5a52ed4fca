import { and, count, eq } from 'drizzle-orm'
import { importRows } from '@/db/schema/imports'
import type { Scope } from '@/lib/access/scope'
import { inTenant } from '@/lib/database/in-tenant'

/** How many rows of an import have which verdict and state. */
export const countRows = (scope: Scope, runId: string) =>
  scope.db
    .select({ verdict: importRows.verdict, state: importRows.state, rows: count() })
    .from(importRows)
    .where(and(inTenant(scope, importRows), eq(importRows.runId, runId)))
    .groupBy(importRows.verdict, importRows.state)
