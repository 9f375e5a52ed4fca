import type { Metadata } from 'next'
import Link from 'next/link'
import { EditCustomer } from '@/components/customers/edit-customer'
import { Icon } from '@/components/ui/icon'
import { requireStorePerson } from '@/lib/auth/require-person'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await requireStorePerson()
  return { title: t('records.edit') }
}

export default async function EditCustomerPage({ params }: Props) {
  const { id } = await params
  const { t } = await requireStorePerson()
  return (
    <main id="main" className="page" tabIndex={-1}>
      <Link className="back" href={`/customers/${id}`} prefetch={false}>
        <Icon name="chevron-left" />
        {t('common.back')}
      </Link>
      <header className="top">
        <h1>{t('records.edit')}</h1>
      </header>
      <EditCustomer customerId={id} />
    </main>
  )
}
