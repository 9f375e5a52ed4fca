import { after } from 'next/server'
import { Suspense } from 'react'
import { FirstSteps } from '@/components/shell/first-steps'
import { listFilter } from '@/lib/tasks/list-filter'
import { can } from '@/lib/tenancy/abilities'
import { chooseStore } from '@/lib/tenancy/choose-store'
import { rememberStore } from '@/lib/tenancy/remember-store'
import { requireFloorPerson } from '@/lib/tenancy/require-person'
import { FeatureOff } from './feature-off'
import { HomeTasks, HomeTasksSkeleton } from './home-tasks'
import { HomeTop } from './home-top'
import { TodayFigures } from './today-figures'

/** The day at one's store (V-1). An admin is told whom to ask while store tasks are switched off (G-2). */
export async function Home({ store: said }: { store: unknown }) {
  const asked = listFilter.shape.store.parse(said)
  const { scope, person, say } = await requireFloorPerson()
  const { store, hasOthers } = await chooseStore(scope, person, asked === 'all' ? null : asked)
  if (store && asked === store.id && store.id !== 'all') after(() => rememberStore(scope, store.id))
  const isOff = !scope.features.includes('group_tasks')
  return (
    <>
      <HomeTop store={store} hasOthers={hasOthers} />
      {isOff && person.role === 'corporate_admin' ? <FeatureOff /> : null}
      {!store && !asked && can(scope, 'stores.manage') ? <FirstSteps say={say} /> : null}
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
