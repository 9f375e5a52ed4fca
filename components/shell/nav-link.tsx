'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'
import { Icon } from '@/components/ui/icon'

/** A place of the main navigation; ink marks where one is. */
export function NavLink({ href, icon, label, children }: { href: string; icon: string; label: string; children?: ReactNode }) {
  const path = usePathname()
  const isHere = href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`)
  return (
    <Link href={href} prefetch={false} aria-current={isHere ? 'page' : undefined}>
      <Icon name={icon} size="l" />
      {children}
      <span>{label}</span>
    </Link>
  )
}
