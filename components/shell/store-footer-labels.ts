import { countsOf } from '@/components/ui/counts'
import { packLabels } from '@/components/ui/packed'
import type { Locale } from '@/db/vocabulary'
import type { Translate } from '@/lib/i18n/translator'
import type { StoreFooterLabels } from './store-footer'
import { toastLabels } from './toast-labels'

/** The words of the store pages' footer, packed once a language. */
export const storeFooterLabels = (t: Translate, locale: Locale) =>
  packLabels<StoreFooterLabels>(`floor ${locale}`, () => ({
    offline: {
      offline: t('offline.none'),
      waiting: countsOf(t, locale, 'offline.waiting'),
      settled: countsOf(t, locale, 'offline.settled'),
    },
    toast: toastLabels(t),
  }))
