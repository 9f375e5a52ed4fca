import type { Locale } from '@/db/vocabulary'
import { catalogue } from './catalogue'
import { compileMessage } from './compile-message'
import { type Compiled, formatMessage } from './format-message'
import type { MessageKey, Translate } from './message-key'

export type { MessageKey, Translate } from './message-key'

const known = new Map<Locale, ReadonlyMap<string, Compiled>>()
const translators = new Map<Locale, Translate>()

/** Every message of a language, taken apart once for the process. */
export function messagesIn(locale: Locale): ReadonlyMap<string, Compiled> {
  const messages = known.get(locale) ?? new Map([...messagesOf(catalogue[locale])])
  known.set(locale, messages)
  return messages
}

/** The translator of a language, on the server: `t('tasks.list.search')`. */
export function getTranslator(locale: Locale): Translate {
  const messages = messagesIn(locale)
  const t = translators.get(locale) ?? translatorOver(messages, locale)
  translators.set(locale, t)
  return t
}

const translatorOver =
  (messages: ReadonlyMap<string, Compiled>, locale: Locale): Translate =>
  (key, values) => {
    const message = messages.get(key)
    if (message === undefined) throw new Error(`There is no message ${key}.`)
    return formatMessage(message, locale, key, values)
  }

/** A key that is data: an entry's type, a reason kept with a row. Throws where there is no such message. */
export function keyFrom(key: string): MessageKey {
  if (!isKey(key)) throw new Error(`There is no message ${key}.`)
  return key
}

const isKey = (key: string): key is MessageKey => messagesIn('en').has(key)

function* messagesOf(tree: object, path = ''): Generator<[string, Compiled]> {
  for (const [name, value] of Object.entries(tree))
    if (typeof value === 'string') yield [path + name, compileMessage(value)]
    else yield* messagesOf(value, `${path}${name}.`)
}
