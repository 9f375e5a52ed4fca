import { Suspense } from 'react'
import { AdminPage, adminTitle } from '@/components/admin/admin-page'
import { requireAdmin } from '@/components/admin/require-admin'
import { UnassignedMailList } from '@/components/admin/unassigned/unassigned-mail-list'
import { RowSkeleton } from '@/components/ui/row-skeleton'
import { cursorField } from '@/lib/database/cursor'

type Props = { searchParams: Promise<{ before?: string | string[] }> }

export const generateMetadata = adminTitle('people.manage', 'unassignedMail.title')

export default async function UnassignedMailPage({ searchParams }: Props) {
  const reader = await requireAdmin('people.manage')
  const { t } = reader
  const { before } = await searchParams
  return (
    <AdminPage title={t('unassignedMail.title')} text={t('unassignedMail.text')}>
      <Suspense fallback={<RowSkeleton label={t('common.loading')} />}>
        <UnassignedMailList before={cursorField.parse(before)} base="/admin/unassigned-mail" reader={reader} />
      </Suspense>
    </AdminPage>
  )
}
