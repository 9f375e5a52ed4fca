import format, { type CompiledMessage, type FormatOptions } from 'icu-minify/format'
import type { Locale } from '@/db/vocabulary'
import type { Values } from './message-key'

/** A message ready to be said: words with plain `{places}` as they are, and what has plurals, choices or numbers taken apart. */
export type Compiled = string | Exclude<CompiledMessage, string>

const cached = <Arguments extends unknown[], Made>(make: (...given: Arguments) => Made) => {
  const known = new Map<string, Made>()
  return (...given: Arguments): Made => {
    const key = JSON.stringify(given)
    const made = known.get(key) ?? make(...given)
    known.set(key, made)
    return made
  }
}

const options: FormatOptions = {
  formatters: {
    getNumberFormat: cached((...given) => new Intl.NumberFormat(...given)),
    getPluralRules: cached((...given) => new Intl.PluralRules(...given)),
    getDateTimeFormat: cached((...given) => new Intl.DateTimeFormat(...given)),
  },
}

/** The message in words, on the server and in the browser alike. Throws where a place has no value: a gap would be read by a customer. */
export function formatMessage(message: Compiled, locale: Locale, key: string, values: Values = {}): string {
  if (typeof message === 'string')
    return message.includes('{')
      ? message.replace(/\{(\w+)\}/g, (_, name: string) => String(valueFor(values, name, key)))
      : message
  const strict = new Proxy(values, { get: (given, name) => valueFor(given, String(name), key) })
  return String(format(message, locale, strict, options))
}

function valueFor(values: Values, name: string, key: string): string | number {
  const value = values[name]
  if (value === undefined) throw new Error(`The message ${key} has no value for {${name}}.`)
  return value
}
