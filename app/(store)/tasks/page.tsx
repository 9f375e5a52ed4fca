import type { Metadata } from 'next'
import { FeatureOff } from '@/components/tasks/feature-off'
import { StoreQueue } from '@/components/tasks/list/store-queue'
import { requireStorePerson } from '@/lib/auth/require-person'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await requireStorePerson()
  return { title: t('tasks.list.title') }
}

export default async function TasksPage({ searchParams }: Props) {
  const { person, scope, t } = await requireStorePerson()
  const isOff = !scope.features.includes('group_tasks')
  const requested = Object.entries(await searchParams).map(([name, value]) => [
    name,
    (Array.isArray(value) ? value[0] : value) ?? '',
  ])
  return (
    <main id="main" className="page list" tabIndex={-1}>
      {isOff && person.role === 'corporate_admin' ? (
        <>
          <h1>{t('tasks.list.title')}</h1>
          <FeatureOff />
        </>
      ) : (
        <StoreQueue requested={Object.fromEntries(requested)} />
      )}
    </main>
  )
}
