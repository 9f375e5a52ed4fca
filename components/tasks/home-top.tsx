import { Icon } from '@/components/ui/icon'
import { dateFormat } from '@/lib/i18n/time'
import { requireFloorPerson } from '@/lib/tenancy/require-person'
import type { StoreRef } from '@/lib/tenancy/scope'
import { getStore } from '@/lib/tenancy/stores'
import { read } from '@/lib/tenancy/transact'
import { AddTask } from './add-task'
import { StoreMenu } from './store-menu'

/** Which day it is and where. */
export async function HomeTop({ store, stores }: { store: StoreRef | null; stores: StoreRef[] }) {
  const { say, scope, locale } = await requireFloorPerson()
  const hours = store ? await read(scope, (scope) => getStore(scope, store.id)) : null
  const day = dateFormat(locale, store?.timeZone ?? 'UTC', 'long-day', { weekday: 'long', day: 'numeric', month: 'long' })
    .format(scope.now)
    .replace(',', '')
  const words = hours ? say('tasks.home.dayUntil', { day, time: hours.closesAt }) : day
  return (
    <header className="top">
      <div className="grow">
        <p className="small dim">{words.charAt(0).toLocaleUpperCase(locale) + words.slice(1)}</p>
        <h1>{store ? say('tasks.home.today', { store: store.name }) : say('tasks.home.todayNoStore')}</h1>
      </div>
      <div className="top-tools">
        {store && stores.length > 1 ? (
          <StoreMenu store={store} stores={stores} label={say('tasks.list.store')} path="/">
            <span className="icon-btn">
              <Icon name="store" />
            </span>
            <span className="only-wide small">{store.name}</span>
            <Icon name="chevron-down" />
          </StoreMenu>
        ) : null}
        <AddTask label={say('tasks.add')} />
      </div>
    </header>
  )
}
