'use client'

import Link from 'next/link'
import { useT } from '@/components/i18n/use-t'
import { BackToList } from '@/components/task/back-to-list'
import { neighboursOf } from '@/components/ui/last-list'
import { takeFocus } from '@/components/ui/take-focus'

export type FromList = { href: string; storeId: string | null; label: string }
type Props = { taskId: string; list: FromList; takesFocus: boolean }

/** After a send that closed the task: on to the next one of the list one came from, or back to that list (G-7). */
export function WhatNext({ taskId, list, takesFocus }: Props) {
  const t = useT('messaging.composer')
  const next = neighboursOf(taskId).after
  if (!next) return <BackToList {...list} />
  return (
    <Link ref={takesFocus ? takeFocus : undefined} className="button button-go" href={`/tasks/${next}`} prefetch={false}>
      {t('messaging.composer.nextTask')}
    </Link>
  )
}
