import Link from 'next/link'
import { Icon } from './icon'

/** The way back to the list. */
export function BackLink({ href, label }: { href: string; label: string }) {
  return (
    <Link className="back" href={href} prefetch={false}>
      <Icon name="chevron-left" />
      {label}
    </Link>
  )
}
