import type { Metadata } from 'next'
import { AdminBack } from '@/components/admin/admin-back'
import { ProductScreen, readProductPage } from '@/components/admin/catalogue/product-screen'
import { requireAdmin } from '@/components/admin/require-admin'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await readProductPage((await params).id)).product.name }
}

export default async function ProductPage({ params }: Props) {
  const { id } = await params
  const { t } = await requireAdmin('catalogue.manage')
  const { name } = (await readProductPage(id)).product
  return (
    <main id="main" className="page people office-form" tabIndex={-1}>
      <AdminBack href="/admin/products" label={t('products.title')} />
      <header className="top">
        <h1>{name}</h1>
      </header>
      <ProductScreen productId={id} />
    </main>
  )
}
