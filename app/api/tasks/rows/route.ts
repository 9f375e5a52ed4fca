import { chooseStore } from '@/lib/access/choose-store'
import { currentSession } from '@/lib/auth/session'
import { DomainError } from '@/lib/errors'
import { listFilter } from '@/lib/tasks/queue/list-filter'
import { readQueuePage } from '@/lib/tasks/queue/queue-page'

/** The rows of the task list as JSON: same query and same tuples as the page. */
export async function GET(request: Request) {
  const session = await currentSession()
  const person = session?.scope.actor
  if (!session || person?.kind !== 'person') return respond({}, 401)
  const requested = Object.fromEntries(new URL(request.url).searchParams)
  const filter = listFilter.parse(requested)
  const { store } = await chooseStore(session.scope, person, filter.store)
  if (!store) return respond({}, 404)
  try {
    const limit = Number.parseInt(requested.limit ?? '', 10) || undefined
    return respond(await readQueuePage(session.scope, { filter, store, locale: person.locale, limit }), 200)
  } catch (error) {
    if (error instanceof DomainError) return respond({}, 404)
    throw error
  }
}

const respond = (body: object, status: number) => Response.json(body, { status, headers: { 'cache-control': 'no-store' } })
