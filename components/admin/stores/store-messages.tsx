import type { ReactNode } from 'react'
import { Messages } from '@/components/i18n/messages'
import type { Locale } from '@/db/vocabulary'

/** What the form of a store says. */
export const StoreMessages = ({ locale, children }: { locale: Locale; children: ReactNode }) => (
  <Messages
    locale={locale}
    of={['common.languages', 'people.savedAs', 'stores.fields', 'stores.form', 'stores.noZone', 'tasks.remote.form']}
  >
    {children}
  </Messages>
)
