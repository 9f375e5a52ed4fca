import { read } from '@/lib/database/transact'
import { listViews } from '@/lib/tasks/views/list-views'
import type { JsonRoute } from './json-route'

/** The views one can choose from, when the menu opens. */
export const taskViews: JsonRoute = {
  path: '/api/tasks/views',
  ability: 'task.see',
  GET: ({ scope }) => read(scope, listViews),
}
