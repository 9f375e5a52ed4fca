'use client'

import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { focusHeading } from '@/components/ui/focus-heading'
import { Icon } from '@/components/ui/icon'
import { showToast } from '@/components/ui/toast'
import { restore } from '@/lib/tasks/actions'

type Props = { taskId: string; say: { deleted: string; restore: string; restored: string; notDone: string } }

/** Over a deleted task: who deleted it and when, and the way back (T-9). */
export function DeletedNotice({ taskId, say }: Props) {
  const router = useRouter()
  const [isBusy, start] = useTransition()
  const bringBack = () =>
    start(async () => {
      const result = await restore({ taskId }).catch(() => null)
      showToast({ words: result?.ok ? say.restored : (result?.message ?? say.notDone) })
      if (!result?.ok) return
      focusHeading()
      router.refresh()
    })
  return (
    <div className="note-box deleted" role="note">
      <Icon name="trash-2" />
      <p className="grow">{say.deleted}</p>
      <button type="button" className="btn btn-line" disabled={isBusy} onClick={bringBack}>
        {say.restore}
      </button>
    </div>
  )
}
