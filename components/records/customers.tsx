import { customerFilter, whoseBooks } from '@/lib/records/customer-filter'
import { requireFloorPerson } from '@/lib/tenancy/require-person'
import { CustomerList } from './customer-list'
import { readCustomerPage } from './read-customer-page'

const words = ['search', 'clear', 'whose', 'none', 'noneText', 'nothing', 'nothingText'] as const

/** The customers one may see, as the address asks for them. */
export async function Customers({ asked }: { asked: Record<string, string> }) {
  const { scope, person, say } = await requireFloorPerson()
  const filter = customerFilter.parse(asked)
  const page = await readCustomerPage(scope, person, filter, say)
  const books = whoseBooks.filter((key) => key === 'all' || person.stores.length > 0)
  return (
    <CustomerList
      page={JSON.stringify(page)}
      query={new URLSearchParams(asked).toString()}
      books={books.map((key) => ({ key, label: say(`records.list.books.${key}`) }))}
      say={{
        ...(Object.fromEntries(words.map((key) => [key, say(`records.list.${key}`)])) as Record<(typeof words)[number], string>),
        showAll: say('tasks.empty.showAll'),
        loadFailed: say('tasks.list.loadFailed'),
        again: say('common.again'),
        more50: say('tasks.list.more50'),
        loading: say('tasks.list.loading'),
      }}
    />
  )
}
