import type { Metadata } from 'next'
import { Suspense } from 'react'
import { AuditList } from '@/components/office/audit-list'
import { requireAdmin } from '@/components/office/require-admin'
import { TableSkeleton } from '@/components/office/table-skeleton'
import { auditFilter } from '@/lib/activity/audit-log'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  const { say } = await requireAdmin('people.manage')
  return { title: say('people.audit.title') }
}

export default async function AuditPage({ searchParams }: Props) {
  const { say } = await requireAdmin('people.manage')
  const asked = await searchParams
  const filter = auditFilter.parse(asked)
  const noDay = (['from', 'to'] as const).filter((field) => asked[field] && filter[field] === null)
  return (
    <main id="main" className="page people" tabIndex={-1}>
      <header className="top">
        <div className="grow">
          <h1>{say('people.audit.title')}</h1>
          <p className="small dim">{say('people.audit.text')}</p>
        </div>
      </header>
      <Suspense fallback={<TableSkeleton label={say('common.loading')} />}>
        <AuditList key={JSON.stringify([filter, noDay])} filter={filter} noDay={noDay} />
      </Suspense>
    </main>
  )
}
