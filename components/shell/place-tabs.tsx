import Link from 'next/link'
import { requirePerson } from '@/lib/auth/require-person'
import { news, pagesOf, placeOf, places } from './places'
import { UnreadDot } from './unread-dot'
import { unreadOf } from './unread-of'

/** The pages of a place under its heading, where it has more than one. */
export async function PlaceTabs({ at }: { at: string }) {
  const reader = await requirePerson()
  const { t, person } = reader
  const name = placeOf(at)
  const pages = name ? pagesOf(name).filter((page) => !page.isForAssociates || person.role !== 'account_manager') : []
  if (!name || pages.length < 2) return null
  const unread = pages.some(({ href }) => href === news) ? await unreadOf(reader) : null
  return (
    <nav className="tabs place-tabs" aria-label={t(places[name].label)}>
      {pages.map(({ href, label }) => (
        <Link key={href} className="tab" href={href} prefetch={false} aria-current={href === at ? 'page' : undefined}>
          {t(label)}
          {unread && href === news ? <UnreadDot {...unread} /> : null}
        </Link>
      ))}
    </nav>
  )
}
