import { cookies } from 'next/headers'
import { notFound } from 'next/navigation'
import { after } from 'next/server'
import { FirstSteps } from '@/components/shell/first-steps'
import { can } from '@/lib/access/abilities'
import { chooseStore } from '@/lib/access/choose-store'
import { rememberStore } from '@/lib/access/remember-store'
import { manages } from '@/lib/access/scope'
import { requireStorePerson } from '@/lib/auth/require-person'
import { DomainError } from '@/lib/errors'
import { listFilter } from '@/lib/tasks/queue/list-filter'
import { readQueuePage } from '@/lib/tasks/queue/queue-page'
import { listPreferences, preferencesCookie } from './list-preferences'
import { TaskList } from './task-list'

/** A store's tasks as the address asks for them. What one may not see, or what is switched off, is not found (G-2, R-1). */
export async function StoreQueue({ requested }: { requested: Record<string, string> }) {
  const filter = listFilter.parse(requested)
  const { scope, person, locale, t } = await requireStorePerson()
  const { store: chosen, hasOthers } = await chooseStore(scope, person, filter.store)
  const store = chosen && { ...chosen, name: chosen.name || t('tasks.list.everyStore') }
  if (!store && !filter.store && can(scope, 'stores.manage'))
    return (
      <>
        <h1>{t('tasks.list.title')}</h1>
        <FirstSteps t={t} />
      </>
    )
  if (!store) notFound()
  if (filter.store === store.id && store.id !== 'all') after(() => rememberStore(scope, store.id))
  const isLead = person.role === 'corporate_admin' || manages(person.role)
  const page = await readQueuePage(scope, { filter, store, locale }).catch(hide)
  return (
    <TaskList
      page={JSON.stringify(page)}
      madeAt={scope.now.toISOString()}
      query={new URLSearchParams(requested).toString()}
      storeId={store.id}
      storeName={store.name}
      hasOthers={hasOthers}
      preferences={listPreferences((await cookies()).get(preferencesCookie)?.value)}
      may={{
        add: can(scope, 'task.createGroup'),
        move: can(scope, 'task.createGroup') && hasOthers,
        share: isLead,
        change: isLead,
      }}
    />
  )
}

function hide(error: unknown): never {
  if (error instanceof DomainError) notFound()
  throw error
}
