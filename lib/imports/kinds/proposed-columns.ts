import { and, eq } from 'drizzle-orm'
import { importMappings, type importRuns } from '@/db/schema/imports'
import type { Scope } from '@/lib/access/scope'
import { inTenant } from '@/lib/database/in-tenant'
import { guessColumns, headersKey, type Mapping } from './columns'
import { kindOf } from './kinds'

/** Which head gives which field: as it was chosen last for a file with such heads, else by their names. */
export async function proposedColumns(
  scope: Scope,
  { subject }: Pick<typeof importRuns.$inferSelect, 'subject'>,
  { headers }: { headers: string[] },
): Promise<Mapping> {
  const [known] = await scope.db
    .select({ mapping: importMappings.mapping })
    .from(importMappings)
    .where(
      and(inTenant(scope, importMappings), eq(importMappings.subject, subject), eq(importMappings.headers, headersKey(headers))),
    )
  return known?.mapping ?? guessColumns(kindOf(subject), headers)
}
