import type { Metadata } from 'next'
import Link from 'next/link'
import { Suspense } from 'react'
import { PeopleList } from '@/components/admin/people/people-list'
import { requireAdmin } from '@/components/admin/require-admin'
import { TableSkeleton } from '@/components/admin/table/table-skeleton'
import { Icon } from '@/components/ui/icon'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await requireAdmin('people.manage')
  return { title: t('people.title') }
}

export default async function PeoplePage({ searchParams }: Props) {
  const { t } = await requireAdmin('people.manage')
  return (
    <main id="main" className="page people" tabIndex={-1}>
      <header className="top">
        <div className="grow">
          <h1>{t('people.title')}</h1>
        </div>
        <div className="top-tools">
          <Link className="btn btn-go" href="/admin/people/new" prefetch={false}>
            <Icon name="user-round-plus" />
            {t('people.add')}
          </Link>
        </div>
      </header>
      <Suspense fallback={<TableSkeleton label={t('common.loading')} />}>
        <PeopleList requested={await searchParams} />
      </Suspense>
    </main>
  )
}
