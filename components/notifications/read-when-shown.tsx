'use client'

import { useEffect } from 'react'
import { markReadAction } from '@/lib/notifications/actions'

/** What one is told of a task is read when one looks at the task. */
export function ReadWhenShown({ taskId }: { taskId: string }) {
  useEffect(() => void markReadAction({ taskId }).catch(() => null), [taskId])
  return null
}
