'use client'

import { usePathname, useRouter } from 'next/navigation'
import { type ComponentProps, type MouseEvent, useState } from 'react'
import { useT } from '@/components/i18n/use-t'
import { useLive } from '@/components/live/use-live'
import { Icon } from '@/components/ui/icon'
import { Mark } from '@/components/ui/mark'
import { isPlainPress } from '@/components/ui/soft-link'
import { type Replies, ReplyDot } from './reply-dot'

export type NavItem = [href: string, icon: string, label: string]
type Props = {
  label: string
  items: NavItem[]
  badge: string
  replies: Replies | null
  news: ComponentProps<typeof UnreadDot> | null
}

const isHere = (href: string, path: string) => (href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`))

/** The places as links, one handler for all; ink marks where one is. */
export function Bar({ label, items, badge, replies, news }: Props) {
  const path = usePathname()
  const router = useRouter()
  const press = (event: MouseEvent<HTMLElement>) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (!link || !isPlainPress(event)) return
    event.preventDefault()
    router.push(link.getAttribute('href') ?? '/')
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the handler is for the links, which answer keys by themselves
    <nav className={`bar of-${items.length}`} aria-label={label} onClick={press}>
      <a className="bar-mark" href="/" aria-label="Storehand">
        <Mark />
      </a>
      {items.map(([href, icon, name]) => (
        <a key={href} href={href} aria-current={isHere(href, path) ? 'page' : undefined}>
          <Icon name={icon} size="l" />
          {replies && href === '/tasks' ? <ReplyDot {...replies} /> : null}
          {news && href === '/notifications' ? <UnreadDot {...news} /> : null}
          <span>{name}</span>
        </a>
      ))}
      <div className="bar-foot">
        <span className="badge badge-large" aria-hidden="true">
          {badge}
        </span>
      </div>
    </nav>
  )
}

type UnreadProps = { membershipId: string; unread: number }

/** How many notifications one has not read, on the bar; it counts live. */
function UnreadDot({ membershipId, unread }: UnreadProps) {
  const t = useT('notifications.unread')
  const [shown, setShown] = useState({ given: unread, unread })
  if (shown.given !== unread) setShown({ given: unread, unread })
  useLive([`person:${membershipId}`], async () => {
    const response = await fetch('/api/notifications').catch(() => null)
    if (response?.ok) setShown({ given: unread, ...(await response.json()) })
  })
  if (shown.unread === 0) return null
  return (
    <span className="dot">
      <span aria-hidden="true">{shown.unread}</span>
      <span className="visually-hidden">{t('notifications.unread', { count: shown.unread })}</span>
    </span>
  )
}
