import { Messages } from '@/components/i18n/messages'
import { requireStorePerson } from '@/lib/auth/require-person'
import { customerFilter, whoseBooks } from '@/lib/customers/customer-filter'
import { CustomerList } from './customer-list'
import { readCustomerPage } from './read-customer-page'

/** The customers one may see, as the address asks for them. */
export async function Customers({ requested }: { requested: Record<string, string> }) {
  const { scope, person, t, locale } = await requireStorePerson()
  const filter = customerFilter.parse(requested)
  const page = await readCustomerPage(scope, person, filter, t)
  return (
    <Messages
      locale={locale}
      of={[
        'common.again',
        'records.list',
        'tasks.empty.showAll',
        'tasks.list.loadFailed',
        'tasks.list.loading',
        'tasks.list.more50',
      ]}
    >
      <CustomerList
        page={JSON.stringify(page)}
        query={new URLSearchParams(requested).toString()}
        books={whoseBooks.filter((key) => key === 'all' || person.stores.length > 0)}
      />
    </Messages>
  )
}
