import type { Metadata } from 'next'
import { OfficeBack } from '@/components/office/office-back'
import { readTrayPage, TrayMail } from '@/components/office/tray-mail'
import { requireFloorPerson } from '@/lib/tenancy/require-person'
import { readerZone } from '@/lib/tenancy/scope'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { say, scope } = await requireFloorPerson()
  return { title: (await readTrayPage(scope, (await params).id)).subject || say('people.tray.noSubject') }
}

export default async function StoreTrayMailPage({ params }: Props) {
  const { id } = await params
  const reader = await requireFloorPerson()
  const { subject } = await readTrayPage(reader.scope, id)
  return (
    <main id="main" className="page" tabIndex={-1}>
      <OfficeBack href="/tray" label={reader.say('people.tray.title')} />
      <header className="top">
        <h1>{subject || reader.say('people.tray.noSubject')}</h1>
      </header>
      <TrayMail id={id} reader={{ ...reader, timeZone: readerZone(reader.scope) }} />
    </main>
  )
}
