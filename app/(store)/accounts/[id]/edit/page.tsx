import type { Metadata } from 'next'
import { AccountForm } from '@/components/accounts/account-form'
import { readAccount } from '@/components/accounts/read-account'
import { Messages } from '@/components/i18n/messages'
import { BackLink } from '@/components/ui/back-link'
import { readStoreOfTask } from '@/lib/access/stores'
import { requireStorePerson } from '@/lib/auth/require-person'
import { read } from '@/lib/database/transact'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await readAccount((await params).id)).name }
}

export default async function EditAccountPage({ params }: Props) {
  const { scope, t, locale } = await requireStorePerson()
  const account = await readAccount((await params).id)
  const { id, version, name, number, kind } = account
  const store = await read(scope, (scope) => readStoreOfTask(scope, account.storeId))
  return (
    <main id="main" className="page" tabIndex={-1}>
      <BackLink href={`/accounts/${id}`} label={name} />
      <header className="top">
        <h1>{t('accounts.edit')}</h1>
      </header>
      <Messages locale={locale} of={['accounts', 'common.optional']}>
        <AccountForm
          account={{ id, version, name, number: number ?? '', kind }}
          store={store && { id: store.id, name: store.name }}
        />
      </Messages>
    </main>
  )
}
