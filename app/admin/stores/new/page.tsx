import { AdminPage, adminTitle } from '@/components/admin/admin-page'
import { requireAdmin } from '@/components/admin/require-admin'
import { NewStore } from '@/components/admin/stores/store-screen'

export const generateMetadata = adminTitle('stores.manage', 'stores.new')

export default async function NewStorePage() {
  const admin = await requireAdmin('stores.manage')
  const { t } = admin
  return (
    <AdminPage title={t('stores.new')} back={{ href: '/admin/stores', label: t('stores.title') }} isForm>
      <NewStore admin={admin} />
    </AdminPage>
  )
}
