import type { Store } from '@/lib/access/stores'
import { dayIn, momentIn } from '@/lib/i18n/time'
import type { Chance } from './chance'
import { everyDay, openHours } from './open-hours'

const hour = 3_600_000

type Wish = { store: Pick<Store, 'timeZone' | 'hours'>; dueOn?: string; begun: Date; luck: Chance }

/** When a task of the story is made: as it was begun, but where its due day had come by then, some open hours before that day's opening. */
export function madeBeforeDue({ store, dueOn, begun, luck }: Wish): Date {
  if (!dueOn || dueOn > dayIn(store.timeZone, begun)) return begun
  return openHours(store).before(momentIn(store.timeZone, dueOn, everyDay(store.hours).opensAt), hour * (3 + luck.below(40)))
}
