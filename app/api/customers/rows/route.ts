import { readCustomerPage } from '@/components/customers/read-customer-page'
import { customerFilter } from '@/lib/customers/customer-filter'
import { getTranslator } from '@/lib/i18n/translator'
import { jsonRoute } from '@/lib/json-route'

/** The rows of the customers' list as JSON: same query and same tuples as the page. */
export const GET = jsonRoute('customer.see', ({ scope, person, params }) => {
  const requested = Object.fromEntries([...params].map(([name, value]) => [name, value.replaceAll('\0', '')]))
  return readCustomerPage(scope, person, customerFilter.parse(requested), getTranslator(person.locale))
})
