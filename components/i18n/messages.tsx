import type { ReactNode } from 'react'
import type { Locale } from '@/db/vocabulary'
import type { MessageName } from '@/lib/i18n/message-key'
import { packMessages } from '@/lib/i18n/packed-messages'
import { messagesIn } from '@/lib/i18n/translator'
import { MessagesProvider } from './messages-provider'

type Props = { locale: Locale; of: readonly MessageName[]; children: ReactNode }

/** Sends to the browser what the client components in it say: the named parts of the catalogue and nothing else. */
export const Messages = ({ locale, of, children }: Props) => (
  <MessagesProvider locale={locale} packed={packed(locale, of)}>
    {children}
  </MessagesProvider>
)

const known = new Map<string, string>()

/** The same for everybody who reads a language, so made once for the process. */
function packed(locale: Locale, names: readonly MessageName[]): string {
  const key = `${locale} ${names}`
  const made = known.get(key) ?? packMessages([...messagesIn(locale)].filter(([key]) => isOf(key, names)))
  known.set(key, made)
  return made
}

const isOf = (key: string, names: readonly string[]) => names.some((name) => key === name || key.startsWith(`${name}.`))
