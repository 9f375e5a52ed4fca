import type { Metadata } from 'next'
import Link from 'next/link'
import { EditCustomer } from '@/components/records/edit-customer'
import { Icon } from '@/components/ui/icon'
import { requireFloorPerson } from '@/lib/tenancy/require-person'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const { say } = await requireFloorPerson()
  return { title: say('records.edit') }
}

export default async function EditCustomerPage({ params }: Props) {
  const { id } = await params
  const { say } = await requireFloorPerson()
  return (
    <main id="main" className="page" tabIndex={-1}>
      <Link className="back" href={`/customers/${id}`} prefetch={false}>
        <Icon name="chevron-left" />
        {say('common.back')}
      </Link>
      <header className="top">
        <h1>{say('records.edit')}</h1>
      </header>
      <EditCustomer customerId={id} />
    </main>
  )
}
