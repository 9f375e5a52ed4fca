'use client'

import { useEffect } from 'react'
import { actions } from '@/components/call-actions'

/** What one is told of a task is read when one looks at the task. */
export function ReadWhenShown({ taskId }: { taskId: string }) {
  useEffect(() => void actions.markReadAction({ taskId }).catch(() => null), [taskId])
  return null
}
