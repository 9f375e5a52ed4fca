import type { Metadata } from 'next'
import { AdminBack } from '@/components/office/admin-back'
import { NewProduct } from '@/components/office/product-screen'
import { requireAdmin } from '@/components/office/require-admin'

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
