import type { Metadata } from 'next'
import { Suspense } from 'react'
import { Customers } from '@/components/customers/customers'
import { askedIn, type SearchParams } from '@/components/records/asked-in'
import { PlaceTabs } from '@/components/shell/place-tabs'
import { AddTask } from '@/components/tasks/form/add-task'
import { RowSkeleton } from '@/components/ui/row-skeleton'
import { requireStorePerson } from '@/lib/auth/require-person'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await requireStorePerson()
  return { title: t('records.list.title') }
}

export default async function CustomersPage({ searchParams }: { searchParams: SearchParams }) {
  const { t } = await requireStorePerson()
  return (
    <main id="main" className="page list" tabIndex={-1}>
      <header className="top">
        <h1 className="grow">{t('records.list.title')}</h1>
        <div className="top-tools">
          <AddTask label={t('tasks.add')} />
        </div>
      </header>
      <PlaceTabs at="/customers" />
      <Suspense fallback={<RowSkeleton label={t('tasks.list.loading')} />}>
        <Customers requested={await askedIn(searchParams)} />
      </Suspense>
    </main>
  )
}
