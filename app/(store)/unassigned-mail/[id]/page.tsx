import type { Metadata } from 'next'
import { readUnassignedMailPage, UnassignedMail } from '@/components/admin/unassigned/unassigned-mail'
import { BackLink } from '@/components/ui/back-link'
import { readerZone } from '@/lib/access/scope'
import { requireStorePerson } from '@/lib/auth/require-person'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t, scope } = await requireStorePerson()
  return { title: (await readUnassignedMailPage(scope, (await params).id)).subject || t('unassignedMail.noSubject') }
}

export default async function StoreUnassignedMailItemPage({ params }: Props) {
  const { id } = await params
  const reader = await requireStorePerson()
  const { subject } = await readUnassignedMailPage(reader.scope, id)
  return (
    <main id="main" className="page" tabIndex={-1}>
      <BackLink href="/unassigned-mail" label={reader.t('unassignedMail.title')} />
      <header className="top">
        <h1>{subject || reader.t('unassignedMail.noSubject')}</h1>
      </header>
      <UnassignedMail id={id} reader={{ ...reader, timeZone: readerZone(reader.scope) }} />
    </main>
  )
}
