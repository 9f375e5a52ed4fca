import type { Metadata } from 'next'
import { AssetScreen, readAssetPage } from '@/components/office/asset-screen'
import { OfficeBack } from '@/components/office/office-back'
import { requireAdmin } from '@/components/office/require-admin'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await readAssetPage((await params).id)).asset.name }
}

export default async function AssetPage({ params }: Props) {
  const { id } = await params
  const { say } = await requireAdmin('catalogue.manage')
  const { asset } = await readAssetPage(id)
  return (
    <main id="main" className="page people office-form" tabIndex={-1}>
      <OfficeBack href="/office/assets" label={say('products.assets.title')} />
      <header className="top">
        <h1>{asset.name}</h1>
      </header>
      <AssetScreen assetId={id} />
    </main>
  )
}
