import { cookies, headers } from 'next/headers'
import type { Locale } from '@/db/vocabulary'
import { localeCookie, visitorLocale } from './visitor-locale'

/** The language of a visitor who asks Next for something. */
export const readerLocale = async (): Promise<Locale> =>
  visitorLocale((await cookies()).get(localeCookie)?.value, (await headers()).get('accept-language') ?? '')
