import type { Metadata } from 'next'
import Link from 'next/link'
import { Suspense } from 'react'
import { ProductList } from '@/components/admin/catalogue/product-list'
import { requireAdmin } from '@/components/admin/require-admin'
import { TableSkeleton } from '@/components/admin/table/table-skeleton'
import { Icon } from '@/components/ui/icon'
import { productFilter } from '@/lib/catalogue/products'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await requireAdmin('catalogue.manage')
  return { title: t('products.title') }
}

export default async function ProductsPage({ searchParams }: Props) {
  const { t } = await requireAdmin('catalogue.manage')
  const filter = productFilter.parse(await searchParams)
  return (
    <main id="main" className="page people" tabIndex={-1}>
      <header className="top">
        <div className="grow">
          <h1>{t('products.title')}</h1>
        </div>
        <div className="top-tools">
          <Link className="btn btn-go" href="/admin/products/new" prefetch={false}>
            <Icon name="plus" />
            {t('products.add')}
          </Link>
        </div>
      </header>
      <Suspense fallback={<TableSkeleton label={t('common.loading')} />}>
        <ProductList key={JSON.stringify(filter)} filter={filter} />
      </Suspense>
    </main>
  )
}
