'use client'

import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { actions } from '@/components/call-actions'
import { useT } from '@/components/i18n/use-t'
import { showToast } from '@/components/ui/toast'
import { orNoConnection } from '@/lib/result'

/** Marks everything as read. */
export function ReadAll() {
  const t = useT('notifications.readAll', 'common.notDone')
  const router = useRouter()
  const [isBusy, start] = useTransition()
  const press = () =>
    start(async () => {
      const result = await orNoConnection(actions.markReadAction({}), t('common.notDone'))
      if (!result.ok) return showToast({ text: result.message })
      router.refresh()
    })
  return (
    <button type="button" className="button button-line" disabled={isBusy} onClick={press}>
      {t('notifications.readAll')}
    </button>
  )
}
