import { read } from '@/lib/database/transact'
import { jsonRoute } from '@/lib/json-route'
import { listViews } from '@/lib/tasks/views/list-views'

/** The views one can choose from, when the menu opens. */
export const GET = jsonRoute('task.see', ({ scope }) => read(scope, listViews))
