import { type Counts, countsOf } from '@/components/ui/counts'
import type { Locale } from '@/db/vocabulary'
import type { Translate } from '@/lib/i18n/translator'

export type StoreMenuLabels = Record<'change' | 'find' | 'none' | 'close', string>
export type StorePicksLabels = Record<'legend' | 'find' | 'none' | 'takeOff', string> & { hint?: string; chosen: Counts }

export const storeMenuLabels = (t: Translate): StoreMenuLabels => ({
  change: t('stores.change'),
  find: t('stores.find'),
  none: t('stores.noneSuch'),
  close: t('common.close'),
})

/** The words of a choice of many stores; `legend` and `hint` say what they are chosen for. */
export const storePicksLabels = (t: Translate, locale: Locale, legend: string, hint?: string): StorePicksLabels => ({
  legend,
  hint,
  find: t('stores.find'),
  none: t('stores.noneSuch'),
  takeOff: t('stores.takeOff', { name: '{name}' }),
  chosen: countsOf(t, locale, 'stores.chosen'),
})
