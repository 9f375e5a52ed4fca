import type { Metadata } from 'next'
import { NewTask } from '@/components/tasks/form/new-task'
import { requireStorePerson } from '@/lib/auth/require-person'

type Asked = 'store' | 'customer' | 'account' | 'order'
type Props = { searchParams: Promise<Partial<Record<Asked, string | string[]>>> }

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await requireStorePerson()
  return { title: t('tasks.new.title') }
}

export default async function NewTaskPage({ searchParams }: Props) {
  const { t } = await requireStorePerson()
  return (
    <main id="main" className="page" tabIndex={-1}>
      <header className="top">
        <h1>{t('tasks.new.title')}</h1>
      </header>
      <NewTask asked={await searchParams} />
    </main>
  )
}
