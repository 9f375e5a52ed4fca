import type { Metadata } from 'next'
import { AdminBack } from '@/components/admin/admin-back'
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
    <main id="main" className="page people office-form" tabIndex={-1}>
      <AdminBack href="/admin/assets" label={t('products.assets.title')} />
      <header className="top">
        <h1>{asset.name}</h1>
      </header>
      <AssetScreen assetId={id} />
    </main>
  )
}
