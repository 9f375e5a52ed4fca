import { StoreMenu } from '@/components/stores/store-menu'
import { storeMenuWords } from '@/components/stores/store-words'
import { Icon } from '@/components/ui/icon'
import { dateFormat } from '@/lib/i18n/time'
import type { Words } from '@/lib/i18n/words'
import { type OpenNow, openNow, readHours } from '@/lib/stores/opening-hours'
import type { ChosenStore } from '@/lib/tenancy/choose-store'
import { requireFloorPerson } from '@/lib/tenancy/require-person'
import { readerZone } from '@/lib/tenancy/scope'
import { getStore } from '@/lib/tenancy/stores'
import { read } from '@/lib/tenancy/transact'
import { AddTask } from './add-task'

/** Which day it is and where. */
export async function HomeTop({ store, hasOthers }: ChosenStore) {
  const { say, scope, locale } = await requireFloorPerson()
  const hours = store ? await read(scope, (scope) => getStore(scope, store.id)) : null
  const day = dateFormat(locale, store?.timeZone ?? readerZone(scope), 'weekday-day', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  })
    .format(scope.now)
    .replace(',', '')
  const week = hours && readHours(hours.hours)
  const words = week && store ? openWords(openNow(week, store.timeZone, scope.now), day, say) : day
  return (
    <header className="top">
      <div className="grow">
        <p className="small dim">{words.charAt(0).toLocaleUpperCase(locale) + words.slice(1)}</p>
        <h1>{store ? say('tasks.home.today', { store: store.name }) : say('tasks.home.todayNoStore')}</h1>
      </div>
      <div className="top-tools">
        {store && hasOthers ? (
          <StoreMenu path="/" say={storeMenuWords(say)}>
            <span className="icon-btn">
              <Icon name="store" />
            </span>
            <span className="only-wide small">{store.name}</span>
            <Icon name="chevron-down" />
          </StoreMenu>
        ) : null}
        <AddTask label={say('tasks.add')} storeId={hasOthers ? store?.id : undefined} />
      </div>
    </header>
  )
}

/** The day, and until or from when the store is open on it. */
function openWords(state: OpenNow, day: string, say: Words): string {
  if (state.is === 'closed') return say('tasks.home.dayClosed', { day })
  return state.is === 'open'
    ? say('tasks.home.dayUntil', { day, time: state.until })
    : say('tasks.home.dayFrom', { day, time: state.at })
}
