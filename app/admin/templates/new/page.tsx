import { AdminPage, adminTitle } from '@/components/admin/admin-page'
import { requireAdmin } from '@/components/admin/require-admin'
import { TemplateScreen } from '@/components/admin/templates/template-screen'
import { Messages } from '@/components/i18n/messages'

export const generateMetadata = adminTitle('templates.manage', 'templates.new')

export default async function NewTemplatePage() {
  const { t, locale } = await requireAdmin('templates.manage')
  return (
    <Messages
      locale={locale}
      of={[
        'common.editor',
        'common.languages',
        'errors.web',
        'people.savedAs',
        'tasks.new.noCustomer',
        'tasks.remote.both',
        'tasks.remote.title',
        'templates.form',
        'templates.variableNames',
      ]}
    >
      <AdminPage title={t('templates.new')} back={{ href: '/admin/templates', label: t('templates.title') }} isForm>
        <TemplateScreen templateId={null} />
      </AdminPage>
    </Messages>
  )
}
