import { letterPlaces } from '@/db/vocabulary'
import type { Words } from '@/lib/i18n/words'

/** What each place of a letter is called in the reader's language. */
export const placeNames = (say: Words): Record<string, string> =>
  Object.fromEntries(letterPlaces.map((place) => [place, say(`people.templates.placeNames.${place}`)]))
