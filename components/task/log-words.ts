import { packWords } from '@/components/ui/packed'
import type { Locale } from '@/db/vocabulary'
import type { Words } from '@/lib/i18n/words'

const wordsOf = (say: Words) => ({
  empty: say('activity.empty'),
  showAll: say('activity.showAll'),
  showLess: say('activity.showLess'),
  wasAutomatic: say('messaging.wasAutomatic'),
  takeBack: say('messaging.later.takeBack'),
  whole: say('messaging.whole'),
  showPictures: say('messaging.showPictures'),
  notDone: say('common.notDone'),
})

/** The words of the log, packed once a language. */
export const logWords = (say: Words, locale: Locale) => packWords(`log ${locale}`, () => wordsOf(say))
export type LogWords = ReturnType<typeof wordsOf>
