import type { ReactNode } from 'react'
import type { Locale } from '@/db/vocabulary'
import type { MessageName } from '@/lib/i18n/message-key'
import { packedFor } from '@/lib/i18n/packed-for'
import { MessagesProvider } from './messages-provider'

type Props = { locale: Locale; of: readonly MessageName[]; children: ReactNode }

/** Sends to the browser what the client components in it say: the named parts of the catalogue and nothing else. */
export const Messages = ({ locale, of, children }: Props) => (
  <MessagesProvider locale={locale} packed={packedFor(locale, of)}>
    {children}
  </MessagesProvider>
)
