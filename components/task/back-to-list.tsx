'use client'

import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { Icon } from '@/components/ui/icon'
import { lastList } from '@/components/ui/last-list'
import { isPlainPress } from '@/components/ui/soft-link'

/** `storeId` is the store of a store's task; a person's own is in the lists of such. */
type Props = { href: string; storeId: string | null; label: string }

/** Back to the list one came from, filtered as it was left (T-7); without script, or from elsewhere, to the plain list. */
export function BackToList({ href, storeId, label }: Props) {
  const router = useRouter()
  return (
    <Link
      className="back"
      href={href}
      prefetch={false}
      onClick={(event) => {
        const left = href !== '/' && isPlainPress(event) ? lastList(storeId) : null
        if (left === null) return
        event.preventDefault()
        router.push(left ? `/tasks?${left}` : '/tasks')
      }}
    >
      <Icon name="chevron-left" />
      {label}
    </Link>
  )
}
