import type { ReactNode } from 'react'
import { Messages } from '@/components/i18n/messages'
import type { Locale } from '@/db/vocabulary'

/** What the fields of a task say, for making and for changing one. */
export const TaskFormMessages = ({ locale, children }: { locale: Locale; children: ReactNode }) => (
  <Messages
    locale={locale}
    of={[
      'common.editor',
      'common.optional',
      'errors.web',
      'tasks.filters.noColleague',
      'tasks.materials',
      'tasks.new',
      'tasks.priorities',
      'tasks.types',
      'templates.variableNames',
    ]}
  >
    {children}
  </Messages>
)
