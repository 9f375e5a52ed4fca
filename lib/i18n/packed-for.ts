import type { Locale } from '@/db/vocabulary'
import type { MessageName } from './message-key'
import { packMessages } from './packed-messages'
import { messagesIn } from './translator'

const known = new Map<string, string>()

/** The named parts of a language's catalogue as one string; the same for everybody who reads it, so made once for the process. */
export function packedFor(locale: Locale, names: readonly MessageName[]): string {
  const key = `${locale} ${names}`
  const made = known.get(key) ?? packMessages([...messagesIn(locale)].filter(([key]) => isOf(key, names)))
  known.set(key, made)
  return made
}

const isOf = (key: string, names: readonly string[]) => names.some((name) => key === name || key.startsWith(`${name}.`))
