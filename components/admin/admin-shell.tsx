import type { ReactNode } from 'react'
import { Messages } from '@/components/i18n/messages'
import { Navigation } from '@/components/shell/navigation'
import { Icon } from '@/components/ui/icon'
import { requirePerson } from '@/lib/auth/require-person'
import { AdminFooter } from './admin-footer'

/** What stands around a page of the back office: the places, and on phones a top from which the back office's list opens. */
export async function AdminShell({ children }: { children: ReactNode }) {
  const { t, session, locale } = await requirePerson()
  return (
    <Messages
      locale={locale}
      of={[
        'common.dismiss',
        'common.noConnection',
        'common.notDone',
        'common.undo',
        'notifications.unread',
        'tasks.toast.undone',
      ]}
    >
      <Navigation />
      <div className="admin-body">
        <header className="office-top">
          <button type="button" className="icon-button" aria-label={t('common.nav.openOffice')} popoverTarget="office">
            <Icon name="menu" />
          </button>
          <b>{session.retailer.name}</b>
        </header>
        {children}
        <AdminFooter />
      </div>
    </Messages>
  )
}
