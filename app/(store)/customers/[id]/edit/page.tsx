import type { Metadata } from 'next'
import Link from 'next/link'
import { EditCustomer } from '@/components/customers/edit-customer'
import { Messages } from '@/components/i18n/messages'
import { Icon } from '@/components/ui/icon'
import { requireStorePerson } from '@/lib/auth/require-person'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await requireStorePerson()
  return { title: t('records.edit') }
}

export default async function EditCustomerPage({ params }: Props) {
  const { id } = await params
  const { t, locale } = await requireStorePerson()
  return (
    <Messages
      locale={locale}
      of={[
        'common.languages',
        'records.channels',
        'records.contacts',
        'records.correcting',
        'records.fields',
        'records.form',
        'stores.noZone',
        'tasks.new.leave',
        'tasks.remote.form',
      ]}
    >
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
    </Messages>
  )
}
