import type { Translate } from '@/lib/i18n/translator'
import type { TableLabels } from './table-tools'

/** The words around a table of people or stores. */
export const tableLabels = (t: Translate, room: 'people' | 'stores'): TableLabels => ({
  search: t(`${room}.search`),
  none: t(`${room}.none`),
  noneText: t(`${room}.noneText`),
  columns: t('people.columns'),
  shown: t('people.shown'),
  clear: t('people.clear'),
  more: t('people.more'),
})
