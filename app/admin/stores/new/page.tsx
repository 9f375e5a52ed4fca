import { AdminPage, adminTitle } from '@/components/admin/admin-page'
import { requireAdmin } from '@/components/admin/require-admin'
import { NewStore } from '@/components/admin/stores/store-screen'
import { Messages } from '@/components/i18n/messages'

export const generateMetadata = adminTitle('stores.manage', 'stores.new')

export default async function NewStorePage() {
  const admin = await requireAdmin('stores.manage')
  const { t, locale } = admin
  return (
    <Messages
      locale={locale}
      of={[
        'common.languages',
        'people.savedAs',
        'stores.fields',
        'stores.form',
        'stores.noZone',
        'tasks.remote.both',
        'tasks.remote.title',
      ]}
    >
      <AdminPage title={t('stores.new')} back={{ href: '/admin/stores', label: t('stores.title') }} isForm>
        <NewStore admin={admin} />
      </AdminPage>
    </Messages>
  )
}
