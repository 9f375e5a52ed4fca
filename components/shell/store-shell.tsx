import type { ReactNode } from 'react'
import { Messages } from '@/components/i18n/messages'
import { requirePerson } from '@/lib/auth/require-person'
import { Navigation } from './navigation'

/** What stands around a page of the store: the places, and the page. */
export async function StoreShell({ children }: { children: ReactNode }) {
  const { locale } = await requirePerson()
  return (
    <Messages
      locale={locale}
      of={[
        'common.cancel',
        'common.close',
        'common.dismiss',
        'common.noConnection',
        'common.notDone',
        'common.undo',
        'notifications.unread',
        'offline',
        'tasks.toast.undone',
      ]}
    >
      <Navigation />
      {children}
    </Messages>
  )
}
