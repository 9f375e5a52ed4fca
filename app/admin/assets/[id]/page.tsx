import type { Metadata } from 'next'
import { AdminPage } from '@/components/admin/admin-page'
import { AssetScreen, readAssetPage } from '@/components/admin/catalogue/asset-screen'
import { requireAdmin } from '@/components/admin/require-admin'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await readAssetPage((await params).id)).asset.name }
}

export default async function AssetPage({ params }: Props) {
  const { id } = await params
  const { t } = await requireAdmin('catalogue.manage')
  const { asset } = await readAssetPage(id)
  return (
    <AdminPage title={asset.name} back={{ href: '/admin/assets', label: t('products.assets.title') }} isForm>
      <AssetScreen assetId={id} />
    </AdminPage>
  )
}
