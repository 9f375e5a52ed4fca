import type { Metadata } from 'next'
import { AdminPage } from '@/components/admin/admin-page'
import { requireAdmin } from '@/components/admin/require-admin'
import { readTemplatePage, TemplateScreen } from '@/components/admin/templates/template-screen'
import { Messages } from '@/components/i18n/messages'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await readTemplatePage((await params).id)).template.name }
}

export default async function TemplatePage({ params }: Props) {
  const { id } = await params
  const { t, locale } = await requireAdmin('templates.manage')
  const { template } = await readTemplatePage(id)
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
      <AdminPage title={template.name} back={{ href: '/admin/templates', label: t('templates.title') }} isForm>
        <TemplateScreen templateId={id} />
      </AdminPage>
    </Messages>
  )
}
