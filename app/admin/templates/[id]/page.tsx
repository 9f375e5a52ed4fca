import type { Metadata } from 'next'
import { AdminPage } from '@/components/admin/admin-page'
import { requireAdmin } from '@/components/admin/require-admin'
import { readTemplatePage, TemplateScreen } from '@/components/admin/templates/template-screen'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await readTemplatePage((await params).id)).template.name }
}

export default async function TemplatePage({ params }: Props) {
  const { id } = await params
  const { t } = await requireAdmin('templates.manage')
  const { template } = await readTemplatePage(id)
  return (
    <AdminPage title={template.name} back={{ href: '/admin/templates', label: t('templates.title') }} isForm>
      <TemplateScreen templateId={id} />
    </AdminPage>
  )
}
