import { createTranslator } from 'next-intl'
import type { Locale } from '@/db/vocabulary'
import { catalogue } from './catalogue'

type Values = Record<string, string | number | Date>
export type Words = (key: string, values?: Values) => string

const translators = new Map<Locale, Words>()

/** The words of a language, by `room.key`. One translator per language for the whole process. */
export function words(locale: Locale): Words {
  const known = translators.get(locale)
  if (known) return known
  const translate = createTranslator({ locale, messages: catalogue[locale], onError: refuse })
  const made: Words = (key, values) => translate(key as never, values as never)
  translators.set(locale, made)
  return made
}

function refuse(error: Error): never {
  throw error
}
