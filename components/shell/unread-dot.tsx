'use client'

import { useState } from 'react'
import { useT } from '@/components/i18n/use-t'
import { useLive } from '@/components/live/use-live'

export type Unread = { membershipId: string; unread: number }

/** How many notifications one has not read, where a bell is; it counts live. */
export function UnreadDot({ membershipId, unread }: Unread) {
  const t = useT('notifications.unread')
  const [shown, setShown] = useState({ given: unread, unread })
  if (shown.given !== unread) setShown({ given: unread, unread })
  useLive([`person:${membershipId}`], async () => {
    const count = await countAgain()
    if (count !== null) setShown({ given: unread, unread: count })
  })
  if (shown.unread === 0) return null
  return (
    <span className="dot">
      <span aria-hidden="true">{shown.unread}</span>
      <span className="visually-hidden">{t('notifications.unread', { count: shown.unread })}</span>
    </span>
  )
}

let counting: Promise<number | null> | undefined

/** What several bells of a page ask for at about the same time is asked once. */
function countAgain() {
  counting ??= fetch('/api/notifications')
    .then(async (response) => (response.ok ? Number((await response.json()).unread) : null))
    .catch(() => null)
    .finally(() => {
      counting = undefined
    })
  return counting
}
