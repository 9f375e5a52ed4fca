import type { Metadata } from 'next'
import { AdminPage } from '@/components/admin/admin-page'
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
    <AdminPage title={name} back={{ href: '/admin/products', label: t('products.title') }} isForm>
      <ProductScreen productId={id} />
    </AdminPage>
  )
}
