import type { Metadata } from 'next'
import { Suspense } from 'react'
import { Customers } from '@/components/records/customers'
import { AddTask } from '@/components/tasks/add-task'
import { RowSkeleton } from '@/components/ui/row-skeleton'
import { requireFloorPerson } from '@/lib/tenancy/require-person'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  const { say } = await requireFloorPerson()
  return { title: say('records.list.title') }
}

export default async function CustomersPage({ searchParams }: Props) {
  const { say } = await requireFloorPerson()
  const asked = Object.entries(await searchParams).map(([name, value]) => [name, (Array.isArray(value) ? value[0] : value) ?? ''])
  return (
    <main id="main" className="page list" tabIndex={-1}>
      <header className="top">
        <h1 className="grow">{say('records.list.title')}</h1>
        <div className="top-tools">
          <AddTask label={say('tasks.add')} />
        </div>
      </header>
      <Suspense fallback={<RowSkeleton label={say('tasks.list.loading')} />}>
        <Customers asked={Object.fromEntries(asked)} />
      </Suspense>
    </main>
  )
}
