'use client'

import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { putAway } from '@/lib/tasks/actions'

/** "Nothing to do": puts the waiting reply away (G-11). */
export function PutAway({ taskId, label, onError }: { taskId: string; label: string; onError: (message: string) => void }) {
  const router = useRouter()
  const [isBusy, start] = useTransition()
  const press = () =>
    start(async () => {
      const result = await putAway({ taskId })
      if (!result.ok) onError(result.message)
      router.refresh()
    })
  return (
    <button type="button" className="btn btn-bare" disabled={isBusy} onClick={press}>
      {label}
    </button>
  )
}
