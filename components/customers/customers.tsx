import { requireStorePerson } from '@/lib/auth/require-person'
import { customerFilter, whoseBooks } from '@/lib/customers/customer-filter'
import { CustomerList } from './customer-list'
import { readCustomerPage } from './read-customer-page'

/** The customers one may see, as the address asks for them. */
export async function Customers({ requested }: { requested: Record<string, string> }) {
  const { scope, person, t } = await requireStorePerson()
  const filter = customerFilter.parse(requested)
  const page = await readCustomerPage(scope, person, filter, t)
  return (
    <CustomerList
      page={JSON.stringify(page)}
      query={new URLSearchParams(requested).toString()}
      books={whoseBooks.filter((key) => key === 'all' || person.stores.length > 0)}
    />
  )
}
