import type { Metadata } from 'next'
import { Messages } from '@/components/i18n/messages'
import { Home } from '@/components/tasks/home/home'
import { RowMessages } from '@/components/tasks/list/row-messages'
import { requireStorePerson } from '@/lib/auth/require-person'

type Props = { searchParams: Promise<{ store?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await requireStorePerson()
  return { title: t('tasks.home.title') }
}

export default async function HomePage({ searchParams }: Props) {
  const { locale } = await requireStorePerson()
  return (
    <RowMessages locale={locale}>
      <Messages locale={locale} of={['stores.change', 'stores.find', 'stores.noneSuch', 'tasks.home.list']}>
        <main id="main" className="page home" tabIndex={-1}>
          <Home store={(await searchParams).store} />
        </main>
      </Messages>
    </RowMessages>
  )
}
