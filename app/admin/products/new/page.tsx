import { AdminPage, adminTitle } from '@/components/admin/admin-page'
import { NewProduct } from '@/components/admin/catalogue/product-screen'
import { requireAdmin } from '@/components/admin/require-admin'
import { Messages } from '@/components/i18n/messages'

export const generateMetadata = adminTitle('catalogue.manage', 'products.new')

export default async function NewProductPage() {
  const { t, locale } = await requireAdmin('catalogue.manage')
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
      <AdminPage title={t('products.new')} back={{ href: '/admin/products', label: t('products.title') }} isForm>
        <NewProduct />
      </AdminPage>
    </Messages>
  )
}
