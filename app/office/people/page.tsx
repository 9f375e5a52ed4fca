import type { Metadata } from 'next'
import Link from 'next/link'
import { Suspense } from 'react'
import { PeopleList } from '@/components/office/people-list'
import { requireAdmin } from '@/components/office/require-admin'
import { TableSkeleton } from '@/components/office/table-skeleton'
import { Icon } from '@/components/ui/icon'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  const { say } = await requireAdmin('people.manage')
  return { title: say('people.title') }
}

export default async function PeoplePage({ searchParams }: Props) {
  const { say } = await requireAdmin('people.manage')
  return (
    <main id="main" className="page people" tabIndex={-1}>
      <header className="top">
        <div className="grow">
          <h1>{say('people.title')}</h1>
        </div>
        <div className="top-tools">
          <Link className="btn btn-go" href="/office/people/new" prefetch={false}>
            <Icon name="user-round-plus" />
            {say('people.add')}
          </Link>
        </div>
      </header>
      <Suspense fallback={<TableSkeleton label={say('common.loading')} />}>
        <PeopleList asked={await searchParams} />
      </Suspense>
    </main>
  )
}
