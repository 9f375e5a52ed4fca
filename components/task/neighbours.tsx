'use client'

import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { useT } from '@/components/i18n/use-t'
import { mayLeave } from '@/components/ui/form/may-leave'
import { Icon } from '@/components/ui/icon'
import { isTyping } from '@/components/ui/is-typing'
import { type Neighbours as Near, neighboursOf } from '@/components/ui/last-list'
import { useSingleKey } from '@/components/ui/use-single-key'

/** The tasks before and after this one in the list one came from, as buttons and by the keys k and j; nothing where one came from elsewhere (T-7). */
export function Neighbours({ taskId }: { taskId: string }) {
  const t = useT('task.previousInList', 'task.nextInList')
  const router = useRouter()
  const [near, setNear] = useState<Near>({ before: null, after: null })
  useEffect(() => setNear(neighboursOf(taskId)), [taskId])
  useSingleKey((event) => {
    const to = event.key === 'j' ? near.after : event.key === 'k' ? near.before : null
    if (!to || isTyping(event) || document.querySelector('dialog[open]')) return
    event.preventDefault()
    if (mayLeave()) router.push(`/tasks/${to}`)
  })
  const link = (to: string | null, label: string, icon: string) =>
    to ? (
      <Link className="icon-button" href={`/tasks/${to}`} prefetch={false} aria-label={label}>
        <Icon name={icon} />
      </Link>
    ) : null
  return (
    <>
      {link(near.before, t('task.previousInList'), 'chevron-up')}
      {link(near.after, t('task.nextInList'), 'chevron-down')}
    </>
  )
}
