'use client'

import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { actions } from '@/components/call-actions'
import { useT } from '@/components/i18n/use-t'
import { focusHeading } from '@/components/ui/focus-heading'
import { Icon } from '@/components/ui/icon'
import { showToast } from '@/components/ui/toast'

type Props = { taskId: string; number: number; text: string }

/** Over a deleted task: who deleted it and when, and the way back (T-9). */
export function DeletedNotice({ taskId, number, text }: Props) {
  const t = useT('tasks.restore', 'tasks.toast.restored', 'common.notDone')
  const router = useRouter()
  const [isBusy, start] = useTransition()
  const restoreSent = () =>
    start(async () => {
      const result = await actions.restoreTaskAction({ taskId }).catch(() => null)
      showToast({ text: result?.ok ? t('tasks.toast.restored', { number }) : (result?.message ?? t('common.notDone')) })
      if (!result?.ok) return
      focusHeading()
      router.refresh()
    })
  return (
    <div className="note-box deleted" role="note">
      <Icon name="trash-2" />
      <p className="grow">{text}</p>
      <button type="button" className="button button-line" disabled={isBusy} onClick={restoreSent}>
        {t('tasks.restore')}
      </button>
    </div>
  )
}
