import { read } from '@/lib/database/transact'
import { readBulkRun } from '@/lib/tasks/bulk/bulk-run'
import type { JsonRoute } from './json-route'

/** How far one's own run on many tasks is. */
export const bulkRun: JsonRoute = {
  path: '/api/tasks/bulk/[run]',
  ability: null,
  GET: ({ scope, id }) => read(scope, (scope) => readBulkRun(scope, id)),
}
