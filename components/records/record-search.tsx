import Link from 'next/link'
import type { ReactNode } from 'react'
import { Icon } from '@/components/ui/icon'

type Chip = { href: string; label: string; isOn: boolean }
type Props = {
  action: string
  label: string
  button: string
  q: string
  /** What the address asks for besides, which a search keeps. */
  kept: Record<string, string>
  chips: Chip[]
  children?: ReactNode
}

/** The search and the choices above a list of records; plain links and a form, so that they work before the page wakes. */
export function RecordSearch({ action, label, button, q, kept, chips, children }: Props) {
  return (
    <search>
      <form action={action} className="record-search">
        <span className="input grow">
          <Icon name="search" />
          <input type="search" name="q" aria-label={label} placeholder={label} defaultValue={q} maxLength={100} />
        </span>
        {Object.entries(kept).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <button type="submit" className="button button-line">
          {button}
        </button>
      </form>
      <nav className="chips record-chips" aria-label={label}>
        {chips.map(({ href, label, isOn }) => (
          <Link key={href} className={isOn ? 'chip is-on' : 'chip'} href={href} prefetch={false} aria-current={isOn || undefined}>
            {label}
          </Link>
        ))}
      </nav>
      {children}
    </search>
  )
}

/** An address with what it asks for; empty values are left out. */
export function addressWith(path: string, asked: Record<string, string>): string {
  const query = new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== ''))
  return query.size > 0 ? `${path}?${query}` : path
}
