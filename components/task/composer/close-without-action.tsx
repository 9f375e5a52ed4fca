'use client'

import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { actions } from '@/components/call-actions'
import { useT } from '@/components/i18n/use-t'
import { showToast } from '@/components/ui/toast'
import { isAnswered, orNoConnection } from '@/lib/result'

/** "Nothing to do": puts the waiting reply away (G-11). What goes wrong is said where it is seen with the message's sheet closed, too. */
export function CloseWithoutAction({ taskId }: { taskId: string }) {
  const t = useT('messaging.composer', 'common.notDone')
  const router = useRouter()
  const [isBusy, start] = useTransition()
  const press = () =>
    start(async () => {
      const result = await orNoConnection(actions.closeWithoutActionAction({ taskId }), t('common.notDone'))
      if (!result.ok) showToast({ text: result.message })
      if (isAnswered(result)) router.refresh()
    })
  return (
    <button type="button" className="button button-bare" disabled={isBusy} onClick={press}>
      {t('messaging.composer.closeWithoutAction')}
    </button>
  )
}
