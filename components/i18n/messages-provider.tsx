'use client'

import { createContext, type ReactNode, useContext, useMemo } from 'react'
import type { Locale } from '@/db/vocabulary'
import { formatMessage } from '@/lib/i18n/format-message'
import type { Translator } from '@/lib/i18n/message-key'
import { unpackMessages } from '@/lib/i18n/packed-messages'

/** `t` takes any key: which ones a component may ask for is said by `useT`. */
type Sent = { locale: Locale; t: Translator<string> }
const Context = createContext<Sent | null>(null)

type Props = { locale: Locale; packed: string; children: ReactNode }

/** The messages that a part of a page has in the browser, besides those around it. */
export function MessagesProvider({ locale, packed, children }: Props) {
  const around = useContext(Context)
  const sent = useMemo((): Sent => {
    const messages = unpackMessages(packed)
    const t: Translator<string> = (key, values) => {
      const message = messages.get(key)
      if (message !== undefined) return formatMessage(message, locale, key, values)
      if (around) return around.t(key, values)
      throw new Error(`The message ${key} was not sent to the browser: name it in the <Messages> of the page.`)
    }
    return { locale, t }
  }, [around, locale, packed])
  return <Context value={sent}>{children}</Context>
}

/** What `useT` and `useLocale` read. Throws outside of `<Messages>`. */
export function useSent(): Sent {
  const sent = useContext(Context)
  if (!sent) throw new Error('There is no <Messages> around this component.')
  return sent
}
