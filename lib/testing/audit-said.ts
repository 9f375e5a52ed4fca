import type { Scope } from '@/lib/access/scope'
import { auditFilter, listAudit } from '@/lib/activity/audit-log'
import { describeAuditEntry } from '@/lib/activity/describe-audit-entry'
import type { AuditEvent } from '@/lib/activity/event'
import { read } from '@/lib/database/transact'
import { getTranslator } from '@/lib/i18n/translator'

/** The newest hundred entries of the audit log as an admin reads them in English, of one type where it is named. For tests only. */
export async function auditSaid(admin: Scope, type?: AuditEvent['type']): Promise<string[]> {
  const rows = await read(admin, (scope) => listAudit(scope, auditFilter.parse({}), { timeZone: 'UTC', limit: 100 }))
  return rows.filter((row) => !type || row.type === type).map((row) => describeAuditEntry(getTranslator('en'), row))
}
