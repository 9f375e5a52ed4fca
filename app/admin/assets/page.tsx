import type { Metadata } from 'next'
import Link from 'next/link'
import { Suspense } from 'react'
import { AssetList } from '@/components/admin/catalogue/asset-list'
import { requireAdmin } from '@/components/admin/require-admin'
import { TableSkeleton } from '@/components/admin/table/table-skeleton'
import { Icon } from '@/components/ui/icon'
import { assetFilter } from '@/lib/catalogue/assets'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await requireAdmin('catalogue.manage')
  return { title: t('products.assets.title') }
}

export default async function AssetsPage({ searchParams }: Props) {
  const { t } = await requireAdmin('catalogue.manage')
  const filter = assetFilter.parse(await searchParams)
  return (
    <main id="main" className="page people" tabIndex={-1}>
      <header className="top">
        <div className="grow">
          <h1>{t('products.assets.title')}</h1>
          <p className="dim">{t('products.assets.text')}</p>
        </div>
        <div className="top-tools">
          <Link className="btn btn-go" href="/admin/assets/new" prefetch={false}>
            <Icon name="plus" />
            {t('products.assets.add')}
          </Link>
        </div>
      </header>
      <Suspense fallback={<TableSkeleton label={t('common.loading')} />}>
        <AssetList key={JSON.stringify(filter)} filter={filter} />
      </Suspense>
    </main>
  )
}
