'use client'

import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { takeBack } from '@/lib/messaging/actions'

/** Takes a letter back that is planned for later; it is the draft again (G-7). */
export function TakeBack({ taskId, messageId, label }: { taskId: string; messageId: string; label: string }) {
  const router = useRouter()
  const [isBusy, start] = useTransition()
  const [message, setMessage] = useState('')
  const press = () =>
    start(async () => {
      const result = await takeBack({ taskId, messageIds: [messageId] })
      setMessage(result.ok ? '' : result.message)
      router.refresh()
    })
  return (
    <p>
      <button type="button" className="btn btn-line" disabled={isBusy} onClick={press}>
        {label}
      </button>
      {message && <span className="hint bad">{message}</span>}
    </p>
  )
}
