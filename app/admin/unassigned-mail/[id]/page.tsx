import type { Metadata } from 'next'
import { AdminPage } from '@/components/admin/admin-page'
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
    <AdminPage
      title={subject || t('unassignedMail.noSubject')}
      back={{ href: '/admin/unassigned-mail', label: t('unassignedMail.title') }}
    >
      <UnassignedMail id={id} reader={reader} />
    </AdminPage>
  )
}
