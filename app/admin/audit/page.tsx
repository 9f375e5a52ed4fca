import { Suspense } from 'react'
import { AdminPage, adminTitle } from '@/components/admin/admin-page'
import { AuditList } from '@/components/admin/audit/audit-list'
import { requireAdmin } from '@/components/admin/require-admin'
import { TableSkeleton } from '@/components/admin/table/table-skeleton'
import { auditFilter } from '@/lib/activity/audit-log'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export const generateMetadata = adminTitle('people.manage', 'audit.title')

export default async function AuditPage({ searchParams }: Props) {
  const { t } = await requireAdmin('people.manage')
  const requested = await searchParams
  const filter = auditFilter.parse(requested)
  const noDay = (['from', 'to'] as const).filter((field) => requested[field] && filter[field] === null)
  return (
    <AdminPage title={t('audit.title')} text={t('audit.text')}>
      <Suspense fallback={<TableSkeleton label={t('common.loading')} />}>
        <AuditList key={JSON.stringify([filter, noDay])} filter={filter} noDay={noDay} />
      </Suspense>
    </AdminPage>
  )
}
