import { type Counts, countsOf } from '@/components/ui/counts'
import type { Locale } from '@/db/vocabulary'
import type { Words } from '@/lib/i18n/words'

export type StoreMenuWords = Record<'change' | 'find' | 'none' | 'close', string>
export type StorePicksWords = Record<'legend' | 'find' | 'none' | 'takeOff', string> & { hint?: string; chosen: Counts }

export const storeMenuWords = (say: Words): StoreMenuWords => ({
  change: say('stores.change'),
  find: say('stores.find'),
  none: say('stores.noneSuch'),
  close: say('common.close'),
})

/** The words of a choice of many stores; `legend` and `hint` say what they are chosen for. */
export const storePicksWords = (say: Words, locale: Locale, legend: string, hint?: string): StorePicksWords => ({
  legend,
  hint,
  find: say('stores.find'),
  none: say('stores.noneSuch'),
  takeOff: say('stores.takeOff', { name: '{name}' }),
  chosen: countsOf(say, locale, 'stores.chosen'),
})
