import type { Metadata } from 'next'
import { AdminPage } from '@/components/admin/admin-page'
import { ProductScreen, readProductPage } from '@/components/admin/catalogue/product-screen'
import { requireAdmin } from '@/components/admin/require-admin'
import { Messages } from '@/components/i18n/messages'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await readProductPage((await params).id)).product.name }
}

export default async function ProductPage({ params }: Props) {
  const { id } = await params
  const { t, locale } = await requireAdmin('catalogue.manage')
  const { name } = (await readProductPage(id)).product
  return (
    <Messages
      locale={locale}
      of={[
        'people.savedAs',
        'products.fields',
        'products.form',
        'products.pictureHint',
        'products.takePictureOff',
        'products.upload',
        'tasks.remote.both',
        'tasks.remote.title',
      ]}
    >
      <AdminPage title={name} back={{ href: '/admin/products', label: t('products.title') }} isForm>
        <ProductScreen productId={id} />
      </AdminPage>
    </Messages>
  )
}
