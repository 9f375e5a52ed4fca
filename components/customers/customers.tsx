import { requireStorePerson } from '@/lib/auth/require-person'
import { customerFilter, whoseBooks } from '@/lib/customers/customer-filter'
import { CustomerList } from './customer-list'
import { readCustomerPage } from './read-customer-page'

const keys = ['search', 'clear', 'whose', 'none', 'noneText', 'nothing', 'nothingText'] as const

/** The customers one may see, as the address asks for them. */
export async function Customers({ requested }: { requested: Record<string, string> }) {
  const { scope, person, t } = await requireStorePerson()
  const filter = customerFilter.parse(requested)
  const page = await readCustomerPage(scope, person, filter, t)
  const books = whoseBooks.filter((key) => key === 'all' || person.stores.length > 0)
  return (
    <CustomerList
      page={JSON.stringify(page)}
      query={new URLSearchParams(requested).toString()}
      books={books.map((key) => ({ key, label: t(`records.list.books.${key}`) }))}
      labels={{
        ...(Object.fromEntries(keys.map((key) => [key, t(`records.list.${key}`)])) as Record<(typeof keys)[number], string>),
        showAll: t('tasks.empty.showAll'),
        loadFailed: t('tasks.list.loadFailed'),
        again: t('common.again'),
        more50: t('tasks.list.more50'),
        loading: t('tasks.list.loading'),
      }}
    />
  )
}
