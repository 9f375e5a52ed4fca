'use client'

import Link from 'next/link'
import { BackToList } from '@/components/task/back-to-list'
import { neighboursOf } from '@/components/ui/last-list'
import { takeFocus } from '@/components/ui/take-focus'

export type FromList = { href: string; storeId: string | null; label: string }
type Props = { taskId: string; list: FromList; label: string; takesFocus: boolean }

/** After a send that closed the task: on to the next one of the list one came from, or back to that list (G-7). */
export function WhatNext({ taskId, list, label, takesFocus }: Props) {
  const next = neighboursOf(taskId).after
  if (!next) return <BackToList {...list} />
  return (
    <Link ref={takesFocus ? takeFocus : undefined} className="button button-go" href={`/tasks/${next}`} prefetch={false}>
      {label}
    </Link>
  )
}
