'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useTransition } from 'react'
import { actions } from '@/components/call-actions'
import { showToast } from '@/components/ui/toast'
import { orNoConnection } from '@/lib/result'

/** Marks everything as read. */
export function ReadAll({ label, notDone }: { label: string; notDone: string }) {
  const router = useRouter()
  const [isBusy, start] = useTransition()
  const press = () =>
    start(async () => {
      const result = await orNoConnection(actions.markReadAction({}), notDone)
      if (!result.ok) return showToast({ text: result.message })
      router.refresh()
    })
  return (
    <button type="button" className="button button-line" disabled={isBusy} onClick={press}>
      {label}
    </button>
  )
}

/** What one is told of a task is read when one looks at the task. */
export function ReadWhenShown({ taskId }: { taskId: string }) {
  useEffect(() => void actions.markReadAction({ taskId }).catch(() => null), [taskId])
  return null
}
