import { Suspense } from 'react'
import { AddLink, AdminPage, adminTitle } from '@/components/admin/admin-page'
import { ProductList } from '@/components/admin/catalogue/product-list'
import { requireAdmin } from '@/components/admin/require-admin'
import { TableSkeleton } from '@/components/admin/table/table-skeleton'
import { productFilter } from '@/lib/catalogue/products'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export const generateMetadata = adminTitle('catalogue.manage', 'products.title')

export default async function ProductsPage({ searchParams }: Props) {
  const { t } = await requireAdmin('catalogue.manage')
  const filter = productFilter.parse(await searchParams)
  return (
    <AdminPage title={t('products.title')} tools={<AddLink href="/admin/products/new" label={t('products.add')} />}>
      <Suspense fallback={<TableSkeleton label={t('common.loading')} />}>
        <ProductList key={JSON.stringify(filter)} filter={filter} />
      </Suspense>
    </AdminPage>
  )
}
