import type { Metadata } from 'next'
import { AccountForm } from '@/components/accounts/account-form'
import { Messages } from '@/components/i18n/messages'
import { BackLink } from '@/components/ui/back-link'
import { requireStorePerson } from '@/lib/auth/require-person'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await requireStorePerson()
  return { title: t('accounts.add') }
}

export default async function NewAccountPage() {
  const { person, t, locale } = await requireStorePerson()
  const home = person.stores.find(({ id }) => id === person.homeStoreId)
  return (
    <main id="main" className="page" tabIndex={-1}>
      <BackLink href="/accounts" label={t('accounts.title')} />
      <header className="top">
        <h1>{t('accounts.add')}</h1>
      </header>
      <Messages locale={locale} of={['accounts', 'common.optional']}>
        <AccountForm account={null} store={home ? { id: home.id, name: home.name } : null} />
      </Messages>
    </main>
  )
}
