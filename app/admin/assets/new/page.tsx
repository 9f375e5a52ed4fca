import { AdminPage, adminTitle } from '@/components/admin/admin-page'
import { NewAsset } from '@/components/admin/catalogue/asset-screen'
import { requireAdmin } from '@/components/admin/require-admin'

export const generateMetadata = adminTitle('catalogue.manage', 'products.assets.new')

export default async function NewAssetPage() {
  const { t } = await requireAdmin('catalogue.manage')
  return (
    <AdminPage title={t('products.assets.new')} back={{ href: '/admin/assets', label: t('products.assets.title') }} isForm>
      <NewAsset />
    </AdminPage>
  )
}
