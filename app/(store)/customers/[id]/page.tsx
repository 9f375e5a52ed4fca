import type { Metadata } from 'next'
import { CustomerScreen } from '@/components/customers/customer-screen'
import { readCustomer } from '@/components/customers/read-customer'
import { Messages } from '@/components/i18n/messages'
import { RowMessages } from '@/components/tasks/list/row-messages'
import { requireStorePerson } from '@/lib/auth/require-person'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ tab?: string; before?: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { card } = await readCustomer((await params).id)
  return { title: card.customer.name }
}

export default async function CustomerPage({ params, searchParams }: Props) {
  const { locale } = await requireStorePerson()
  const { id } = await params
  const { tab, before } = await searchParams
  return (
    <RowMessages locale={locale}>
      <Messages
        locale={locale}
        of={['records.attributes', 'records.give', 'records.kinds', 'records.takingOut', 'tasks.new.leave']}
      >
        <CustomerScreen customerId={id} tab={tab} before={typeof before === 'string' ? before : ''} />
      </Messages>
    </RowMessages>
  )
}
