import { packLabels } from '@/components/ui/packed'
import type { Locale } from '@/db/vocabulary'
import type { Translate } from '@/lib/i18n/translator'

const labelsOf = (t: Translate) => ({
  empty: t('activity.empty'),
  showAll: t('activity.showAll'),
  showLess: t('activity.showLess'),
  wasAutomatic: t('messaging.wasAutomatic'),
  takeBack: t('messaging.later.takeBack'),
  whole: t('messaging.whole'),
  showPictures: t('messaging.showPictures'),
  notDone: t('common.notDone'),
})

/** The words of the log, packed once a language. */
export const logLabels = (t: Translate, locale: Locale) => packLabels(`log ${locale}`, () => labelsOf(t))
export type LogLabels = ReturnType<typeof labelsOf>
