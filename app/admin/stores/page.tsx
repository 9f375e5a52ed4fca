import type { Metadata } from 'next'
import Link from 'next/link'
import { Suspense } from 'react'
import { requireAdmin } from '@/components/admin/require-admin'
import { StoreList } from '@/components/admin/stores/store-list'
import { TableSkeleton } from '@/components/admin/table/table-skeleton'
import { Icon } from '@/components/ui/icon'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await requireAdmin('stores.manage')
  return { title: t('stores.title') }
}

export default async function StoresPage({ searchParams }: Props) {
  const { t } = await requireAdmin('stores.manage')
  return (
    <main id="main" className="page people" tabIndex={-1}>
      <header className="top">
        <div className="grow">
          <h1>{t('stores.title')}</h1>
        </div>
        <div className="top-tools">
          <Link className="btn btn-bare only-wide" href="/admin/import" prefetch={false}>
            <Icon name="file-up" />
            {t('admin.nav.import')}
          </Link>
          <Link className="btn btn-go" href="/admin/stores/new" prefetch={false}>
            <Icon name="plus" />
            {t('stores.add')}
          </Link>
        </div>
      </header>
      <Suspense fallback={<TableSkeleton label={t('common.loading')} />}>
        <StoreList requested={await searchParams} />
      </Suspense>
    </main>
  )
}
