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
  const plain = plainWords(catalogue[locale])
  const made: Words = (key, values) => (values ? undefined : plain.get(key)) ?? translate(key as never, values as never)
  translators.set(locale, made)
  return made
}

/** Messages without a place for a value need no formatter: a list says hundreds of them. */
function plainWords(tree: object, prefix = ''): Map<string, string> {
  const found = new Map<string, string>()
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string') {
      if (!/[{<']/.test(value)) found.set(prefix + key, value)
    } else for (const [inner, words] of plainWords(value, `${prefix}${key}.`)) found.set(inner, words)
  }
  return found
}

function refuse(error: Error): never {
  throw error
}
