import type { Metadata } from 'next'
import { AdminBack } from '@/components/admin/admin-back'
import { requireAdmin } from '@/components/admin/require-admin'
import { readUnassignedMailPage, UnassignedMail } from '@/components/admin/unassigned/unassigned-mail'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t, scope } = await requireAdmin('people.manage')
  return { title: (await readUnassignedMailPage(scope, (await params).id)).subject || t('unassignedMail.noSubject') }
}

export default async function UnassignedMailItemPage({ params }: Props) {
  const { id } = await params
  const reader = await requireAdmin('people.manage')
  const { t, scope } = reader
  const { subject } = await readUnassignedMailPage(scope, id)
  return (
    <main id="main" className="page people" tabIndex={-1}>
      <AdminBack href="/admin/unassigned-mail" label={t('unassignedMail.title')} />
      <header className="top">
        <h1>{subject || t('unassignedMail.noSubject')}</h1>
      </header>
      <UnassignedMail id={id} reader={reader} />
    </main>
  )
}
