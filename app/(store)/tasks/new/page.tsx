import type { Metadata } from 'next'
import { Messages } from '@/components/i18n/messages'
import { NewTask } from '@/components/tasks/form/new-task'
import { requireStorePerson } from '@/lib/auth/require-person'

type Props = { searchParams: Promise<{ store?: string | string[]; customer?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await requireStorePerson()
  return { title: t('tasks.new.title') }
}

export default async function NewTaskPage({ searchParams }: Props) {
  const { t, locale } = await requireStorePerson()
  const { store, customer } = await searchParams
  return (
    <Messages
      locale={locale}
      of={[
        'common.editor',
        'common.optional',
        'errors.web',
        'stores.chosen',
        'stores.find',
        'stores.noneSuch',
        'stores.takeOff',
        'tasks.filters.noColleague',
        'tasks.materials',
        'tasks.new',
        'tasks.priorities',
        'tasks.types',
        'templates.variableNames',
      ]}
    >
      <main id="main" className="page" tabIndex={-1}>
        <header className="top">
          <h1>{t('tasks.new.title')}</h1>
        </header>
        <NewTask requested={store} about={customer} />
      </main>
    </Messages>
  )
}
