'use client'

import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { actions } from '@/components/call-actions'
import { focusHeading } from '@/components/ui/focus-heading'
import { Icon } from '@/components/ui/icon'
import { showToast } from '@/components/ui/toast'

type Props = { taskId: string; labels: { deleted: string; restore: string; restored: string; notDone: string } }

/** Over a deleted task: who deleted it and when, and the way back (T-9). */
export function DeletedNotice({ taskId, labels }: Props) {
  const router = useRouter()
  const [isBusy, start] = useTransition()
  const restoreSent = () =>
    start(async () => {
      const result = await actions.restoreTaskAction({ taskId }).catch(() => null)
      showToast({ text: result?.ok ? labels.restored : (result?.message ?? labels.notDone) })
      if (!result?.ok) return
      focusHeading()
      router.refresh()
    })
  return (
    <div className="note-box deleted" role="note">
      <Icon name="trash-2" />
      <p className="grow">{labels.deleted}</p>
      <button type="button" className="button button-line" disabled={isBusy} onClick={restoreSent}>
        {labels.restore}
      </button>
    </div>
  )
}
