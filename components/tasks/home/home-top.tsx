import { NewsLink } from '@/components/shell/news-link'
import { StoreMenu } from '@/components/stores/store-menu'
import { AddTask } from '@/components/tasks/form/add-task'
import { Icon } from '@/components/ui/icon'
import type { ChosenStore } from '@/lib/access/choose-store'
import { readerZone } from '@/lib/access/scope'
import { getStore } from '@/lib/access/stores'
import { requireStorePerson } from '@/lib/auth/require-person'
import { read } from '@/lib/database/transact'
import { dateFormat } from '@/lib/i18n/time'
import type { Translate } from '@/lib/i18n/translator'
import { type OpenNow, openNow, readHours } from '@/lib/stores/opening-hours'

/** Which day it is and where. */
export async function HomeTop({ store, hasOthers }: ChosenStore) {
  const { t, scope, locale } = await requireStorePerson()
  const hours = store ? await read(scope, (scope) => getStore(scope, store.id)) : null
  const day = dateFormat(locale, store?.timeZone ?? readerZone(scope), 'weekday-day', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  })
    .format(scope.now)
    .replace(',', '')
  const week = hours && readHours(hours.hours)
  const text = week && store ? openText(openNow(week, store.timeZone, scope.now), day, t) : day
  return (
    <header className="top">
      <div className="grow">
        <p className="second">{text.charAt(0).toLocaleUpperCase(locale) + text.slice(1)}</p>
        <h1>{store ? t('tasks.home.today', { store: store.name }) : t('tasks.home.todayNoStore')}</h1>
      </div>
      <div className="top-tools">
        <NewsLink />
        {store && hasOthers ? (
          <StoreMenu path="/">
            <span className="icon-button">
              <Icon name="store" />
            </span>
            <span className="only-wide small">{store.name}</span>
            <Icon name="chevron-down" />
          </StoreMenu>
        ) : null}
        <AddTask label={t('tasks.add')} storeId={hasOthers ? store?.id : undefined} />
      </div>
    </header>
  )
}

/** The day, and until or from when the store is open on it. */
function openText(state: OpenNow, day: string, t: Translate): string {
  if (state.is === 'closed') return t('tasks.home.dayClosed', { day })
  return state.is === 'open'
    ? t('tasks.home.dayUntil', { day, time: state.until })
    : t('tasks.home.dayFrom', { day, time: state.at })
}
