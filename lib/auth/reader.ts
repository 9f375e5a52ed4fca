import { cookies, headers } from 'next/headers'
import { type Locale, locales } from '@/db/vocabulary'

export const localeCookie = 'storehand.locale'

/** A visitor's language: chosen at sign-in, else the browser's, else English. */
export async function readerLocale(): Promise<Locale> {
  const chosen = (await cookies()).get(localeCookie)?.value
  const accepted = ((await headers()).get('accept-language') ?? '')
    .split(',')
    .map((part) => part.trim().slice(0, 2).toLowerCase())
  return [chosen, ...accepted].map((each) => locales.find((locale) => locale === each)).find(Boolean) ?? 'en'
}
