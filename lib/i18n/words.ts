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
  const simple = simpleMessages(catalogue[locale])
  const made: Words = (key, values) => fill(simple.get(key), values) ?? translate(key as never, values as never)
  translators.set(locale, made)
  return made
}

/** Messages with nothing but words and plain places need no formatter: a page says hundreds of them. */
function simpleMessages(tree: object, prefix = ''): Map<string, string> {
  const found = new Map<string, string>()
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string') {
      if (/^([^{}<']|\{\w+\})*$/.test(value)) found.set(prefix + key, value)
    } else for (const [inner, words] of simpleMessages(value, `${prefix}${key}.`)) found.set(inner, words)
  }
  return found
}

/** Undefined where a formatter is needed after all: a number to be grouped, a date, a missing value. */
function fill(message: string | undefined, values: Values | undefined): string | undefined {
  if (message === undefined || !message.includes('{')) return message
  let isWhole = true
  const words = message.replace(/\{(\w+)\}/g, (_, name) => {
    const value = values?.[name]
    if (typeof value === 'string' || (Number.isInteger(value) && Math.abs(Number(value)) < 1000)) return String(value)
    isWhole = false
    return ''
  })
  return isWhole ? words : undefined
}

function refuse(error: Error): never {
  throw error
}
