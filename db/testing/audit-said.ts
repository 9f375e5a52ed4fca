import { auditFilter, listAudit } from '@/lib/activity/audit-log'
import { describeAuditEntry } from '@/lib/activity/describe-audit-entry'
import type { AuditEvent } from '@/lib/activity/event'
import { getTranslator } from '@/lib/i18n/translator'
import type { Scope } from '@/lib/tenancy/scope'
import { read } from '@/lib/tenancy/transact'

/** The newest hundred entries of the audit log as an admin reads them in English, of one type where it is named. For tests only. */
export async function auditSaid(admin: Scope, type?: AuditEvent['type']): Promise<string[]> {
  const rows = await read(admin, (scope) => listAudit(scope, auditFilter.parse({}), { timeZone: 'UTC', limit: 100 }))
  return rows.filter((row) => !type || row.type === type).map((row) => describeAuditEntry(getTranslator('en'), row))
}
