import { AdminPage, adminTitle } from '@/components/admin/admin-page'
import { NewPerson } from '@/components/admin/people/new-person'
import { requireAdmin } from '@/components/admin/require-admin'

export const generateMetadata = adminTitle('people.manage', 'people.new.title')

export default async function NewPersonPage() {
  const { t } = await requireAdmin('people.manage')
  return (
    <AdminPage
      title={t('people.new.title')}
      text={t('people.new.text')}
      back={{ href: '/admin/people', label: t('people.title') }}
      isForm
    >
      <NewPerson />
    </AdminPage>
  )
}
