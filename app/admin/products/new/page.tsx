import type { Metadata } from 'next'
import { AdminBack } from '@/components/admin/admin-back'
import { NewProduct } from '@/components/admin/catalogue/product-screen'
import { requireAdmin } from '@/components/admin/require-admin'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await requireAdmin('catalogue.manage')
  return { title: t('products.new') }
}

export default async function NewProductPage() {
  const { t } = await requireAdmin('catalogue.manage')
  return (
    <main id="main" className="page people office-form" tabIndex={-1}>
      <AdminBack href="/admin/products" label={t('products.title')} />
      <header className="top">
        <h1>{t('products.new')}</h1>
      </header>
      <NewProduct />
    </main>
  )
}
