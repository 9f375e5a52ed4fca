import { countsOf } from '@/components/ui/counts'
import { packWords } from '@/components/ui/packed'
import type { Locale } from '@/db/vocabulary'
import type { Words } from '@/lib/i18n/words'
import type { FloorFootWords } from './floor-foot'
import { toastWords } from './toast-words'

/** The words of the floor's foot, packed once a language. */
export const floorFootWords = (say: Words, locale: Locale) =>
  packWords<FloorFootWords>(`floor ${locale}`, () => ({
    offline: {
      offline: say('offline.none'),
      waiting: countsOf(say, locale, 'offline.waiting'),
      settled: countsOf(say, locale, 'offline.settled'),
    },
    toast: toastWords(say),
  }))
