'use client'

import { useEffect, useState } from 'react'

const heard = 'storehand.replies'
export type Replies = { storeId: string; replies: number; label: string }

/** A list that has just counted tells the bar, so that nobody counts twice. */
export const tellReplies = (replies: Replies) => window.dispatchEvent(new CustomEvent<Replies>(heard, { detail: replies }))

/** How many replies wait in one's own store, on the bar. */
export function ReplyDot({ storeId, replies, label }: Replies) {
  const [counted, setReplies] = useState<Replies | null>(null)
  const [given, setGiven] = useState(replies)
  if (given !== replies) {
    setGiven(replies)
    setReplies(null)
  }
  useEffect(() => {
    const hear = (event: Event) => {
      if (event instanceof CustomEvent && event.detail.storeId === storeId) setReplies(event.detail)
    }
    window.addEventListener(heard, hear)
    return () => window.removeEventListener(heard, hear)
  }, [storeId])
  const count = counted?.replies ?? replies
  if (count === 0) return null
  return (
    <span className="dot">
      <span aria-hidden="true">{count}</span>
      <span className="visually-hidden">{counted?.label ?? label}</span>
    </span>
  )
}
