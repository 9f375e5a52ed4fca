import { Suspense } from 'react'
import { AddLink, AdminPage, adminTitle } from '@/components/admin/admin-page'
import { AssetList } from '@/components/admin/catalogue/asset-list'
import { requireAdmin } from '@/components/admin/require-admin'
import { TableSkeleton } from '@/components/admin/table/table-skeleton'
import { assetFilter } from '@/lib/catalogue/assets'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export const generateMetadata = adminTitle('catalogue.manage', 'products.assets.title')

export default async function AssetsPage({ searchParams }: Props) {
  const { t } = await requireAdmin('catalogue.manage')
  const filter = assetFilter.parse(await searchParams)
  return (
    <AdminPage
      title={t('products.assets.title')}
      text={t('products.assets.text')}
      tools={<AddLink href="/admin/assets/new" label={t('products.assets.add')} />}
    >
      <Suspense fallback={<TableSkeleton label={t('common.loading')} />}>
        <AssetList key={JSON.stringify(filter)} filter={filter} />
      </Suspense>
    </AdminPage>
  )
}
