import { createTranslator } from 'next-intl'
import type { Locale } from '@/db/vocabulary'
import { catalogue } from './catalogue'

type Values = Record<string, string | number | Date>
export type Translate = (key: string, values?: Values) => string

const translators = new Map<Locale, Translate>()

/** The words of a language, by `nameSpace.key`. One translator per language for the whole process. */
export function getTranslator(locale: Locale): Translate {
  const known = translators.get(locale)
  if (known) return known
  const translate = createTranslator({ locale, messages: catalogue[locale], onError: refuse })
  const all = messagesOf(catalogue[locale])
  const simple = new Map([...all].filter(([, message]) => isSimple(message)))
  const format = (key: string, values?: Values) => translate(key as never, values as never)
  const formed = keptForms(all, format)
  const made: Translate = (key, values) => fill(simple.get(key), values) ?? formed(key, values) ?? format(key, values)
  translators.set(locale, made)
  return made
}

const maxKept = 20_000
const opens = '\ue000'
const closes = '\ue001'

/**
 * Messages with plurals and choices as they were formatted before, by their small numbers and choices: a list says the same few hundreds of
 * times, and a formatter is slow. What is only put in, such as a name, is put in afterwards. Undefined where nothing can be kept.
 */
function keptForms(all: Map<string, string>, format: (key: string, values: Values) => string) {
  const kept = new Map<string, string>()
  const chosenBy = new Map<string, Set<string>>()
  return (key: string, values: Values | undefined): string | undefined => {
    const message = all.get(key)
    if (message === undefined || !values) return undefined
    const choosing = chosenBy.get(key) ?? new Set([...message.matchAll(/\{\s*(\w+)\s*,/g)].map(([, name = '']) => name))
    chosenBy.set(key, choosing)
    let form = key
    const marked: Values = {}
    for (const [name, value] of Object.entries(values)) {
      const isSmall = Number.isInteger(value) && Math.abs(Number(value)) < 1000
      if (choosing.has(name) ? !isSmall && typeof value !== 'string' : typeof value !== 'string') return undefined
      marked[name] = choosing.has(name) ? value : `${opens}${name}${closes}`
      if (choosing.has(name)) form += `${opens}${name}${closes}${value}`
    }
    let formatted = kept.get(form)
    if (formatted === undefined) {
      if (kept.size >= maxKept) kept.clear()
      formatted = format(key, marked)
      kept.set(form, formatted)
    }
    return formatted.includes(opens) ? formatted.replaceAll(/\ue000(\w+)\ue001/g, (_, name) => String(values[name])) : formatted
  }
}

/** Messages with nothing but words and plain places need no formatter: a page says hundreds of them. */
const isSimple = (message: string) => /^([^{}<']|\{\w+\})*$/.test(message)

function messagesOf(tree: object, prefix = ''): Map<string, string> {
  const found = new Map<string, string>()
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string') found.set(prefix + key, value)
    else for (const [inner, text] of messagesOf(value, `${prefix}${key}.`)) found.set(inner, text)
  }
  return found
}

/** Undefined where a formatter is needed after all: a number to be grouped, a date, a missing value. */
function fill(message: string | undefined, values: Values | undefined): string | undefined {
  if (message === undefined || !message.includes('{')) return message
  let isWhole = true
  const text = message.replace(/\{(\w+)\}/g, (_, name) => {
    const value = values?.[name]
    if (typeof value === 'string' || (Number.isInteger(value) && Math.abs(Number(value)) < 1000)) return String(value)
    isWhole = false
    return ''
  })
  return isWhole ? text : undefined
}

function refuse(error: Error): never {
  throw error
}
