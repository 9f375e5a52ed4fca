import type { Metadata } from 'next'
import { NewTask } from '@/components/tasks/new-task'
import { requireFloorPerson } from '@/lib/tenancy/require-person'

type Props = { searchParams: Promise<{ store?: string | string[]; customer?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  const { say } = await requireFloorPerson()
  return { title: say('tasks.new.title') }
}

export default async function NewTaskPage({ searchParams }: Props) {
  const { say } = await requireFloorPerson()
  const { store, customer } = await searchParams
  return (
    <main id="main" className="page" tabIndex={-1}>
      <header className="top">
        <h1>{say('tasks.new.title')}</h1>
      </header>
      <NewTask asked={store} about={customer} />
    </main>
  )
}
