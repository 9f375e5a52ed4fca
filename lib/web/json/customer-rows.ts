import { readCustomerPage } from '@/components/customers/read-customer-page'
import { customerFilter } from '@/lib/customers/customer-filter'
import { getTranslator } from '@/lib/i18n/translator'
import type { JsonRoute } from './json-route'

/** The rows of the customers' list as JSON: same query and same tuples as the page. */
export const customerRows: JsonRoute = {
  path: '/api/customers/rows',
  ability: 'customer.see',
  GET: ({ scope, person, params }) => {
    const requested = Object.fromEntries([...params].map(([name, value]) => [name, value.replaceAll('\0', '')]))
    return readCustomerPage(scope, person, customerFilter.parse(requested), getTranslator(person.locale))
  },
}
