import type { Words } from '@/lib/i18n/words'
import type { TableWords } from './table-tools'

/** The words around a table of people or stores. */
export const tableWords = (say: Words, room: 'people' | 'stores'): TableWords => ({
  search: say(`${room}.search`),
  none: say(`${room}.none`),
  noneText: say(`${room}.noneText`),
  columns: say('people.columns'),
  shown: say('people.shown'),
  clear: say('people.clear'),
  more: say('people.more'),
})
