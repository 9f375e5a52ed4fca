import type { Metadata } from 'next'
import { AdminBack } from '@/components/admin/admin-back'
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
    <main id="main" className="page people office-form" tabIndex={-1}>
      <AdminBack href="/admin/templates" label={t('templates.title')} />
      <header className="top">
        <h1>{template.name}</h1>
      </header>
      <TemplateScreen templateId={id} />
    </main>
  )
}
