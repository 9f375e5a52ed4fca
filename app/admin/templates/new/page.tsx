import { AdminPage, adminTitle } from '@/components/admin/admin-page'
import { requireAdmin } from '@/components/admin/require-admin'
import { TemplateScreen } from '@/components/admin/templates/template-screen'

export const generateMetadata = adminTitle('templates.manage', 'templates.new')

export default async function NewTemplatePage() {
  const { t } = await requireAdmin('templates.manage')
  return (
    <AdminPage title={t('templates.new')} back={{ href: '/admin/templates', label: t('templates.title') }} isForm>
      <TemplateScreen templateId={null} />
    </AdminPage>
  )
}
