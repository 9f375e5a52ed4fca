import { readCustomerPage } from '@/components/customers/read-customer-page'
import { can } from '@/lib/access/abilities'
import { currentSession } from '@/lib/auth/session'
import { customerFilter } from '@/lib/customers/customer-filter'
import { getTranslator } from '@/lib/i18n/translator'

/** The rows of the customers' list as JSON: same query and same tuples as the page. */
export async function GET(request: Request) {
  const session = await currentSession()
  if (session?.scope.actor.kind !== 'person' || !can(session.scope, 'customer.see')) return respond({}, 401)
  const person = session.scope.actor
  const requested = Object.fromEntries(
    [...new URL(request.url).searchParams].map(([name, value]) => [name, value.replaceAll('\0', '')]),
  )
  return respond(
    await readCustomerPage(session.scope, person, customerFilter.parse(requested), getTranslator(person.locale)),
    200,
  )
}

const respond = (body: object, status: number) => Response.json(body, { status, headers: { 'cache-control': 'no-store' } })
