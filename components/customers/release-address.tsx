'use client'

import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { actions } from '@/components/call-actions'
import { useT } from '@/components/i18n/use-t'
import { showToast } from '@/components/ui/toast'
import { orNoConnection } from '@/lib/result'

/** An admin's word that a bounced address works again (Q-E12). */
export function ReleaseAddress({ email }: { email: string }) {
  const t = useT('records.release', 'common.notDone')
  const router = useRouter()
  const [isBusy, start] = useTransition()
  return (
    <button
      type="button"
      className="button button-bare"
      disabled={isBusy}
      onClick={() =>
        start(async () => {
          const result = await orNoConnection(actions.releaseAddressAction({ email }), t('common.notDone'))
          if (!result.ok) return showToast({ text: result.message })
          router.refresh()
        })
      }
    >
      {t('records.release')}
    </button>
  )
}
