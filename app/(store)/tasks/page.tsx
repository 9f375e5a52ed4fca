import type { Metadata } from 'next'
import { Messages } from '@/components/i18n/messages'
import { FeatureOff } from '@/components/tasks/feature-off'
import { RowMessages } from '@/components/tasks/list/row-messages'
import { StoreQueue } from '@/components/tasks/list/store-queue'
import { requireStorePerson } from '@/lib/auth/require-person'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await requireStorePerson()
  return { title: t('tasks.list.title') }
}

export default async function TasksPage({ searchParams }: Props) {
  const { person, scope, t, locale } = await requireStorePerson()
  const isOff = !scope.features.includes('group_tasks')
  const requested = Object.entries(await searchParams).map(([name, value]) => [
    name,
    (Array.isArray(value) ? value[0] : value) ?? '',
  ])
  return (
    <RowMessages locale={locale}>
      <Messages
        locale={locale}
        of={[
          'common.again',
          'errors.daysTurned',
          'stores.change',
          'stores.find',
          'stores.noneSuch',
          'tasks.add',
          'tasks.bulk',
          'tasks.empty.showAll',
          'tasks.filters',
          'tasks.kinds',
          'tasks.list',
          'tasks.made',
          'tasks.new.assignee',
          'tasks.new.customer',
          'tasks.new.dueOn',
          'tasks.new.dueTime',
          'tasks.new.noCustomer',
          'tasks.origins.import',
          'tasks.origins.manual',
          'tasks.origins.reply',
          'tasks.pickedMenu',
          'tasks.picked',
          'tasks.priorities',
          'tasks.tools',
          'tasks.views',
        ]}
      >
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
      </Messages>
    </RowMessages>
  )
}
