import type { Metadata } from 'next'
import { OfficeBack } from '@/components/office/office-back'
import { requireAdmin } from '@/components/office/require-admin'
import { readTrayPage, TrayMail } from '@/components/office/tray-mail'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { say, scope } = await requireAdmin('people.manage')
  return { title: (await readTrayPage(scope, (await params).id)).subject || say('people.tray.noSubject') }
}

export default async function TrayMailPage({ params }: Props) {
  const { id } = await params
  const reader = await requireAdmin('people.manage')
  const { say, scope } = reader
  const { subject } = await readTrayPage(scope, id)
  return (
    <main id="main" className="page people" tabIndex={-1}>
      <OfficeBack href="/office/tray" label={say('people.tray.title')} />
      <header className="top">
        <h1>{subject || say('people.tray.noSubject')}</h1>
      </header>
      <TrayMail id={id} reader={reader} />
    </main>
  )
}
