import { chooseStore } from '@/lib/access/choose-store'
import { listFilter } from '@/lib/tasks/queue/list-filter'
import { readQueuePage } from '@/lib/tasks/queue/queue-page'
import type { JsonRoute } from './json-route'

/** The rows of the task list as JSON: same query and same tuples as the page. */
export const taskRows: JsonRoute = {
  path: '/api/tasks/rows',
  ability: null,
  GET: async ({ scope, person, params }) => {
    const filter = listFilter.parse(Object.fromEntries(params))
    const { store } = await chooseStore(scope, person, filter.store)
    const limit = Number.parseInt(params.get('limit') ?? '', 10) || undefined
    return store ? readQueuePage(scope, { filter, store, locale: person.locale, limit }) : undefined
  },
}
