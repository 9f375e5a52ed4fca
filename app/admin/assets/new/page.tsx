import { AdminPage, adminTitle } from '@/components/admin/admin-page'
import { NewAsset } from '@/components/admin/catalogue/asset-screen'
import { requireAdmin } from '@/components/admin/require-admin'
import { Messages } from '@/components/i18n/messages'

export const generateMetadata = adminTitle('catalogue.manage', 'products.assets.new')

export default async function NewAssetPage() {
  const { t, locale } = await requireAdmin('catalogue.manage')
  return (
    <Messages
      locale={locale}
      of={[
        'people.savedAs',
        'products.assets.file',
        'products.assets.name',
        'products.assets.nameHint',
        'products.fileHint',
        'products.form.save',
        'products.form.saved',
        'products.upload',
        'tasks.remote.both',
        'tasks.remote.title',
      ]}
    >
      <AdminPage title={t('products.assets.new')} back={{ href: '/admin/assets', label: t('products.assets.title') }} isForm>
        <NewAsset />
      </AdminPage>
    </Messages>
  )
}
