'use client'

import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { markAutomatic } from '@/lib/messaging/actions'

/** One click on a doubtful answer (G-12). */
export function Automatic({ taskId, label }: { taskId: string; label: string }) {
  const router = useRouter()
  const [isBusy, start] = useTransition()
  const [message, setMessage] = useState('')
  const press = () =>
    start(async () => {
      const result = await markAutomatic({ taskId })
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
