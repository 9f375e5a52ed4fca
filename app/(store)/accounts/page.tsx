import type { Metadata } from 'next'
import Link from 'next/link'
import { Suspense } from 'react'
import { Accounts } from '@/components/accounts/accounts'
import { askedIn, type SearchParams } from '@/components/records/asked-in'
import { PlaceTabs } from '@/components/shell/place-tabs'
import { Icon } from '@/components/ui/icon'
import { RowSkeleton } from '@/components/ui/row-skeleton'
import { requireStorePerson } from '@/lib/auth/require-person'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await requireStorePerson()
  return { title: t('accounts.title') }
}

export default async function AccountsPage({ searchParams }: { searchParams: SearchParams }) {
  const { t } = await requireStorePerson()
  return (
    <main id="main" className="page list" tabIndex={-1}>
      <header className="top">
        <h1 className="grow">{t('accounts.title')}</h1>
        <div className="top-tools">
          <Link className="button button-go" href="/accounts/new" prefetch={false}>
            <Icon name="plus" />
            {t('accounts.add')}
          </Link>
        </div>
      </header>
      <PlaceTabs at="/accounts" />
      <Suspense fallback={<RowSkeleton label={t('common.loading')} />}>
        <Accounts requested={await askedIn(searchParams)} />
      </Suspense>
    </main>
  )
}
