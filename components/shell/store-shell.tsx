import type { ReactNode } from 'react'
import { Messages } from '@/components/i18n/messages'
import { requirePerson } from '@/lib/auth/require-person'
import { Nav } from './nav'

/** What stands around a page of the store: the way past the navigation, the navigation, and the page. */
export async function StoreShell({ children }: { children: ReactNode }) {
  const { t, locale } = await requirePerson()
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
      <a className="skip" href="#main">
        {t('common.skip')}
      </a>
      <Nav />
      {children}
    </Messages>
  )
}
