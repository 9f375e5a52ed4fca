import type { Metadata } from 'next'
import { AdminBack } from '@/components/admin/admin-back'
import { NewAsset } from '@/components/admin/catalogue/asset-screen'
import { requireAdmin } from '@/components/admin/require-admin'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await requireAdmin('catalogue.manage')
  return { title: t('products.assets.new') }
}

export default async function NewAssetPage() {
  const { t } = await requireAdmin('catalogue.manage')
  return (
    <main id="main" className="page people office-form" tabIndex={-1}>
      <AdminBack href="/admin/assets" label={t('products.assets.title')} />
      <header className="top">
        <h1>{t('products.assets.new')}</h1>
      </header>
      <NewAsset />
    </main>
  )
}
