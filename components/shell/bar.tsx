'use client'

import { usePathname, useRouter } from 'next/navigation'
import type { MouseEvent, ReactNode } from 'react'
import { Icon } from '@/components/ui/icon'
import { Mark } from '@/components/ui/mark'
import { isPlainPress } from '@/components/ui/soft-link'
import { isUnder } from './places'
import { type Replies, ReplyDot } from './reply-dot'
import { type Unread, UnreadDot } from './unread-dot'
import { useLateType } from './use-late-type'

/** A place or a page; it leads to the first of its addresses, and the pages under each are its own. Those of `linked` have links of their own on desks. */
export type NavItem = { icon: string; label: string; hrefs: string[]; linked?: string[] }
type Office = {
  title: string
  pages: NavItem[]
  work: string
  retailer: string
  headOffice: string
  name: string
  role: string
}
type Props = {
  label: string
  places: NavItem[]
  news: NavItem[]
  unread: Unread | null
  replies: Replies | null
  badge: string
  office: Office | null
}

/**
 * The places as links, one handler for all; ink marks where one is. A bar on phones, a rail on desks; an admin has on desks a list of them and of the
 * back office, which on phones is opened from a page's top.
 */
export function Bar({ label, places, news, unread, replies, badge, office }: Props) {
  const press = usePress()
  useLateType()
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the handler is for the links, which answer keys by themselves
    <nav className={office ? `bar of-${places.length} has-office` : `bar of-${places.length}`} aria-label={label} onClick={press}>
      <a className="bar-mark" href="/" aria-label={office ? undefined : 'Storehand'}>
        <Mark />
        {office ? <TwoLines of={[office.retailer, office.headOffice]} /> : null}
      </a>
      {office ? <p className="bar-head">{office.work}</p> : null}
      <ul>
        {places.map((place) => (
          <Entry key={place.label} item={place}>
            {replies && place.hrefs[0] === '/tasks' ? <ReplyDot {...replies} /> : null}
          </Entry>
        ))}
        {news.map((page) => (
          <Entry key={page.label} item={page} className="bar-news">
            {unread ? <UnreadDot {...unread} /> : null}
          </Entry>
        ))}
      </ul>
      {office ? (
        <div className="bar-office" id="office" popover="auto">
          <p className="bar-head">{office.title}</p>
          <ul>
            {office.pages.map((page) => (
              <Entry key={page.label} item={page} />
            ))}
          </ul>
        </div>
      ) : null}
      <div className="bar-foot">
        <span className="badge badge-large" aria-hidden="true">
          {badge}
        </span>
        {office ? <TwoLines of={[office.name, office.role]} /> : null}
      </div>
    </nav>
  )
}

const TwoLines = ({ of: [first, second] }: { of: [string, string] }) => (
  <span>
    <b>{first}</b>
    <small>{second}</small>
  </span>
)

type EntryProps = { item: NavItem; className?: string; children?: ReactNode }

function Entry({ item: { icon, label, hrefs, linked = [] }, className, children }: EntryProps) {
  const path = usePathname()
  const isHere = (href: string) => isUnder(href, path)
  return (
    <li className={className}>
      <a href={hrefs[0]} aria-current={hrefs.some(isHere) ? 'page' : linked.some(isHere) ? 'true' : undefined}>
        <Icon name={icon} size="l" />
        {children}
        <span>{label}</span>
      </a>
    </li>
  )
}

/** Goes where a pressed link leads without loading the page anew; the back office's list closes behind one. */
function usePress() {
  const router = useRouter()
  return (event: MouseEvent<HTMLElement>) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (!link || !isPlainPress(event)) return
    event.preventDefault()
    const list = link.closest<HTMLElement>('[popover]')
    if (list?.matches(':popover-open')) list.hidePopover()
    router.push(link.getAttribute('href') ?? '/')
  }
}
