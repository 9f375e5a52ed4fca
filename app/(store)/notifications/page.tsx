import type { Metadata } from 'next'
import { NotificationList } from '@/components/notifications/notification-list'
import { requireStorePerson } from '@/lib/auth/require-person'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await requireStorePerson()
  return { title: t('notifications.title') }
}

export default function Page() {
  return (
    <main id="main" className="page" tabIndex={-1}>
      <NotificationList />
    </main>
  )
}
