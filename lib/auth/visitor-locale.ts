import { type Locale, locales } from '@/db/vocabulary'

export const localeCookie = 'storehand.locale'

/** A visitor's language: chosen at sign-in, else the browser's, else English. */
export function visitorLocale(chosen: string | undefined, accepted = ''): Locale {
  const codes = accepted.split(',').map((part) => part.trim().slice(0, 2).toLowerCase())
  return [chosen, ...codes].map((each) => locales.find((locale) => locale === each)).find(Boolean) ?? 'en'
}
