import type { Metadata } from 'next'
import { AdminBack } from '@/components/admin/admin-back'
import { requireAdmin } from '@/components/admin/require-admin'
import { TemplateScreen } from '@/components/admin/templates/template-screen'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await requireAdmin('templates.manage')
  return { title: t('templates.new') }
}

export default async function NewTemplatePage() {
  const { t } = await requireAdmin('templates.manage')
  return (
    <main id="main" className="page people office-form" tabIndex={-1}>
      <AdminBack href="/admin/templates" label={t('templates.title')} />
      <header className="top">
        <h1>{t('templates.new')}</h1>
      </header>
      <TemplateScreen templateId={null} />
    </main>
  )
}
