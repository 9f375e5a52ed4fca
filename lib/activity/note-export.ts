import type { Scope } from '@/lib/access/scope'
import { transact } from '@/lib/database/transact'
import type { ExportedList } from './event'
import { record } from './record'

/** Says in the audit log that somebody takes a list away as a file, before its first line leaves (Q-R2). */
export async function noteExport(scope: Scope, { what, storeId = null }: { what: ExportedList; storeId?: string | null }) {
  await transact(scope, (scope) => record(scope, { type: 'audit.exported', storeId, data: { what } }))
}
