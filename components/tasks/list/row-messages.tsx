import type { ReactNode } from 'react'
import { Messages } from '@/components/i18n/messages'
import type { Locale } from '@/db/vocabulary'

/** What rows of tasks say, on whatever page they stand. */
export const RowMessages = ({ locale, children }: { locale: Locale; children: ReactNode }) => (
  <Messages
    locale={locale}
    of={[
      'tasks.complete',
      'tasks.menu',
      'tasks.noCustomer',
      'tasks.pick',
      'tasks.replyWaiting',
      'tasks.restore',
      'tasks.toast',
      'tasks.types',
    ]}
  >
    {children}
  </Messages>
)
