import type { Metadata } from 'next'
import { Suspense } from 'react'
import { AuditList } from '@/components/admin/audit/audit-list'
import { requireAdmin } from '@/components/admin/require-admin'
import { TableSkeleton } from '@/components/admin/table/table-skeleton'
import { auditFilter } from '@/lib/activity/audit-log'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await requireAdmin('people.manage')
  return { title: t('audit.title') }
}

export default async function AuditPage({ searchParams }: Props) {
  const { t } = await requireAdmin('people.manage')
  const requested = await searchParams
  const filter = auditFilter.parse(requested)
  const noDay = (['from', 'to'] as const).filter((field) => requested[field] && filter[field] === null)
  return (
    <main id="main" className="page people" tabIndex={-1}>
      <header className="top">
        <div className="grow">
          <h1>{t('audit.title')}</h1>
          <p className="small dim">{t('audit.text')}</p>
        </div>
      </header>
      <Suspense fallback={<TableSkeleton label={t('common.loading')} />}>
        <AuditList key={JSON.stringify([filter, noDay])} filter={filter} noDay={noDay} />
      </Suspense>
    </main>
  )
}
