import Link from 'next/link'
import { Icon } from '@/components/ui/icon'
import { requireStorePerson } from '@/lib/auth/require-person'
import { news } from './places'
import { UnreadDot } from './unread-dot'
import { unreadOf } from './unread-of'

/** The bell at the top of Home, where phones have it; a rail has it at its foot. */
export async function NewsLink() {
  const reader = await requireStorePerson()
  const unread = await unreadOf(reader)
  return (
    <Link className="icon-button news-link only-narrow" href={news} prefetch={false} aria-label={reader.t('notifications.title')}>
      <Icon name="bell" />
      {unread ? <UnreadDot {...unread} /> : null}
    </Link>
  )
}
