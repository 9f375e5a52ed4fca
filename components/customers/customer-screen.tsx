import { RecordScreen, recordTab } from '@/components/records/record-screen'
import { AddTask } from '@/components/tasks/form/add-task'
import { initials } from '@/components/ui/initials'
import { requireStorePerson } from '@/lib/auth/require-person'
import { CustomerOverview } from './customer-overview'
import { readCustomer } from './read-customer'

/** One customer: who they are and whose, the work about them, what happened, and their files. */
export async function CustomerScreen({ customerId, tab, before }: { customerId: string; tab?: string; before?: string }) {
  const { t } = await requireStorePerson()
  const { customer } = (await readCustomer(customerId)).card
  return (
    <RecordScreen
      record={{ kind: 'customer', id: customerId }}
      back={{ href: '/customers', label: t('records.list.title') }}
      href={`/customers/${customerId}`}
      mark={initials(customer.name)}
      name={customer.name}
      about={customer.number && t('records.number', { number: customer.number })}
      parts={t('records.parts')}
      tools={<AddTask label={t('records.addTask')} about={{ customer: customerId }} />}
      tab={recordTab(tab)}
      before={before ?? ''}
      calledBy={customer.givenName}
    >
      <CustomerOverview customerId={customerId} />
    </RecordScreen>
  )
}
