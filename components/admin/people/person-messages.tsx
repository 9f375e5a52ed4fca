import type { ReactNode } from 'react'
import { Messages } from '@/components/i18n/messages'
import type { Locale } from '@/db/vocabulary'

/** What the form of a person says. */
export const PersonMessages = ({ locale, children }: { locale: Locale; children: ReactNode }) => (
  <Messages
    locale={locale}
    of={[
      'people.form',
      'people.new.send',
      'profile.roles',
      'stores.chosen',
      'stores.find',
      'stores.noneSuch',
      'stores.takeOff',
      'tasks.remote.form',
    ]}
  >
    {children}
  </Messages>
)
