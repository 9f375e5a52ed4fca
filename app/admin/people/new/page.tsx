import { AdminPage, adminTitle } from '@/components/admin/admin-page'
import { NewPerson } from '@/components/admin/people/new-person'
import { requireAdmin } from '@/components/admin/require-admin'
import { Messages } from '@/components/i18n/messages'

export const generateMetadata = adminTitle('people.manage', 'people.new.title')

export default async function NewPersonPage() {
  const { t, locale } = await requireAdmin('people.manage')
  return (
    <Messages
      locale={locale}
      of={[
        'people.form',
        'people.new.send',
        'profile.roles',
        'stores.chosen',
        'stores.find',
        'stores.noneSuch',
        'stores.takeOff',
        'tasks.remote.both',
        'tasks.remote.title',
      ]}
    >
      <AdminPage
        title={t('people.new.title')}
        text={t('people.new.text')}
        back={{ href: '/admin/people', label: t('people.title') }}
        isForm
      >
        <NewPerson />
      </AdminPage>
    </Messages>
  )
}
