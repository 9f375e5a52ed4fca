import type { Metadata } from 'next'
import { OfficeBack } from '@/components/office/office-back'
import { requireAdmin } from '@/components/office/require-admin'
import { TemplateScreen } from '@/components/office/template-screen'

export async function generateMetadata(): Promise<Metadata> {
  const { say } = await requireAdmin('templates.manage')
  return { title: say('people.templates.new') }
}

export default async function NewTemplatePage() {
  const { say } = await requireAdmin('templates.manage')
  return (
    <main id="main" className="page people office-form" tabIndex={-1}>
      <OfficeBack href="/office/templates" label={say('people.templates.title')} />
      <header className="top">
        <h1>{say('people.templates.new')}</h1>
      </header>
      <TemplateScreen templateId={null} />
    </main>
  )
}
