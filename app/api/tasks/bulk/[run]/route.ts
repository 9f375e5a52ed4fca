import { read } from '@/lib/database/transact'
import { jsonRoute } from '@/lib/json-route'
import { readBulkRun } from '@/lib/tasks/bulk/bulk-run'

/** How far one's own run on many tasks is. */
export const GET = jsonRoute(null, ({ scope, id }) => read(scope, (scope) => readBulkRun(scope, id)))
