import { after } from 'next/server'
import { Suspense } from 'react'
import { FirstSteps } from '@/components/shell/first-steps'
import { FeatureOff } from '@/components/tasks/feature-off'
import { can } from '@/lib/access/abilities'
import { chooseStore } from '@/lib/access/choose-store'
import { rememberStore } from '@/lib/access/remember-store'
import { requireStorePerson } from '@/lib/auth/require-person'
import { listFilter } from '@/lib/tasks/queue/list-filter'
import { HomeTasks, HomeTasksSkeleton } from './home-tasks'
import { HomeTop } from './home-top'
import { TodayFigures } from './today-figures'

/** The day at one's store (V-1). An admin is told whom to ask while store tasks are switched off (G-2). */
export async function Home({ store: param }: { store: unknown }) {
  const requested = listFilter.shape.store.parse(param)
  const { scope, person, t } = await requireStorePerson()
  const { store, hasOthers } = await chooseStore(scope, person, requested === 'all' ? null : requested)
  if (store && requested === store.id && store.id !== 'all') after(() => rememberStore(scope, store.id))
  const isOff = !scope.features.includes('group_tasks')
  return (
    <>
      <HomeTop store={store} hasOthers={hasOthers} />
      {isOff && person.role === 'corporate_admin' ? <FeatureOff /> : null}
      {!store && !requested && can(scope, 'stores.manage') ? <FirstSteps t={t} /> : null}
      <div className="home-grid">
        <Suspense fallback={<HomeTasksSkeleton />}>
          <HomeTasks store={store} />
        </Suspense>
        {store && !isOff ? (
          <Suspense fallback={<aside />}>
            <TodayFigures store={store} />
          </Suspense>
        ) : null}
      </div>
    </>
  )
}
