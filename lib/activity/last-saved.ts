import { and, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import { events } from '@/db/schema/activity'
import type { Scope } from '@/lib/access/scope'
import { inTenant } from '@/lib/database/in-tenant'
import type { AuditEvent } from './event'

/** What a form is of, as its audit entries name it; a chain's one settings have no id. */
export type About =
  | { types: AuditEvent['type'][]; key?: undefined; id?: undefined }
  | { types: AuditEvent['type'][]; key: 'storeId' | 'productId' | 'templateId' | 'assetId' | 'membershipId'; id: string }

/** Who saved something last, and when, as the audit log has it (T-16, R-6). */
export async function lastSaved(scope: Scope, { types, key, id }: About) {
  const named = key === 'storeId' ? eq(events.storeId, id) : key ? sql`${events.data} ->> ${key} = ${id}` : undefined
  const [last] = await scope.db
    .select({ id: events.id, by: events.actorName, at: events.at })
    .from(events)
    .where(and(inTenant(scope, events), isNull(events.taskId), inArray(events.type, types), named))
    .orderBy(desc(events.at), desc(events.id))
    .limit(1)
  return last ?? null
}
