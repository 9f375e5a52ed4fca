import type { Metadata } from 'next'
import { NewTask } from '@/components/tasks/form/new-task'
import { requireStorePerson } from '@/lib/auth/require-person'

type Props = { searchParams: Promise<{ store?: string | string[]; customer?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await requireStorePerson()
  return { title: t('tasks.new.title') }
}

export default async function NewTaskPage({ searchParams }: Props) {
  const { t } = await requireStorePerson()
  const { store, customer } = await searchParams
  return (
    <main id="main" className="page" tabIndex={-1}>
      <header className="top">
        <h1>{t('tasks.new.title')}</h1>
      </header>
      <NewTask requested={store} about={customer} />
    </main>
  )
}
