'use client'

import { useState } from 'react'
import { useLive } from '@/components/live/use-live'
import { type Counts, formatCount } from '@/components/ui/counts'

type Props = { membershipId: string; unread: number; labels: Counts }

/** How many notifications one has not read, on the bar; it counts live. */
export function UnreadDot({ membershipId, unread, labels }: Props) {
  const [told, setTold] = useState({ given: unread, unread })
  if (told.given !== unread) setTold({ given: unread, unread })
  useLive([`person:${membershipId}`], async () => {
    const response = await fetch('/api/notifications').catch(() => null)
    if (response?.ok) setTold({ given: unread, ...(await response.json()) })
  })
  if (told.unread === 0) return null
  return (
    <span className="dot">
      <span aria-hidden="true">{told.unread}</span>
      <span className="visually-hidden">{formatCount(labels, told.unread)}</span>
    </span>
  )
}
