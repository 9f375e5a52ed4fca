import type { Metadata } from 'next'
import { NewAsset } from '@/components/office/asset-screen'
import { OfficeBack } from '@/components/office/office-back'
import { requireAdmin } from '@/components/office/require-admin'

export async function generateMetadata(): Promise<Metadata> {
  const { say } = await requireAdmin('catalogue.manage')
  return { title: say('products.assets.new') }
}

export default async function NewAssetPage() {
  const { say } = await requireAdmin('catalogue.manage')
  return (
    <main id="main" className="page people office-form" tabIndex={-1}>
      <OfficeBack href="/office/assets" label={say('products.assets.title')} />
      <header className="top">
        <h1>{say('products.assets.new')}</h1>
      </header>
      <NewAsset />
    </main>
  )
}
