import { chooseStore } from '@/lib/access/choose-store'
import { jsonRoute } from '@/lib/json-route'
import { listFilter } from '@/lib/tasks/queue/list-filter'
import { readQueuePage } from '@/lib/tasks/queue/queue-page'

/** The rows of the task list as JSON: same query and same tuples as the page. */
export const GET = jsonRoute(null, async ({ scope, person, params }) => {
  const filter = listFilter.parse(Object.fromEntries(params))
  const { store } = await chooseStore(scope, person, filter.store)
  const limit = Number.parseInt(params.get('limit') ?? '', 10) || undefined
  return store ? readQueuePage(scope, { filter, store, locale: person.locale, limit }) : undefined
})
