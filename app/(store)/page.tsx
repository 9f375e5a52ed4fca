import type { Metadata } from 'next'
import { Home } from '@/components/tasks/home/home'
import { requireStorePerson } from '@/lib/auth/require-person'

type Props = { searchParams: Promise<{ store?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await requireStorePerson()
  return { title: t('tasks.home.title') }
}

export default async function HomePage({ searchParams }: Props) {
  return (
    <main id="main" className="page home" tabIndex={-1}>
      <Home store={(await searchParams).store} />
    </main>
  )
}
