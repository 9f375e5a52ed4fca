import type { Metadata } from 'next'
import { Messages } from '@/components/i18n/messages'
import { NotificationList } from '@/components/notifications/notification-list'
import { requireStorePerson } from '@/lib/auth/require-person'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await requireStorePerson()
  return { title: t('notifications.title') }
}

export default async function Page() {
  const { locale } = await requireStorePerson()
  return (
    <Messages locale={locale} of={['notifications.readAll']}>
      <main id="main" className="page" tabIndex={-1}>
        <NotificationList />
      </main>
    </Messages>
  )
}
