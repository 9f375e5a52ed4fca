import type { Metadata } from 'next'
import { OfficeBack } from '@/components/office/office-back'
import { requireAdmin } from '@/components/office/require-admin'
import { readTemplatePage, TemplateScreen } from '@/components/office/template-screen'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await readTemplatePage((await params).id)).template.name }
}

export default async function TemplatePage({ params }: Props) {
  const { id } = await params
  const { say } = await requireAdmin('templates.manage')
  const { template } = await readTemplatePage(id)
  return (
    <main id="main" className="page people office-form" tabIndex={-1}>
      <OfficeBack href="/office/templates" label={say('people.templates.title')} />
      <header className="top">
        <h1>{template.name}</h1>
      </header>
      <TemplateScreen templateId={id} />
    </main>
  )
}
