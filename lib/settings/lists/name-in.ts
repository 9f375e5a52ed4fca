import type { Names } from '@/db/schema/chain-lists'
import { type Locale, locales } from '@/db/vocabulary'

/** What an entry of a chain's list is called in a language; where it has no name there, by the first it has. */
export const nameIn = (names: Names, locale: Locale): string =>
  [locale, ...locales].map((each) => names[each]).find((name) => name !== undefined && name !== '') ?? ''
