import { AdminPage, adminTitle } from '@/components/admin/admin-page'
import { NewProduct } from '@/components/admin/catalogue/product-screen'
import { requireAdmin } from '@/components/admin/require-admin'

export const generateMetadata = adminTitle('catalogue.manage', 'products.new')

export default async function NewProductPage() {
  const { t } = await requireAdmin('catalogue.manage')
  return (
    <AdminPage title={t('products.new')} back={{ href: '/admin/products', label: t('products.title') }} isForm>
      <NewProduct />
    </AdminPage>
  )
}
