'use client'

import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { actions } from '@/components/call-actions'
import { showToast } from '@/components/ui/toast'
import { orNoConnection } from '@/lib/result'

/** An admin's word that a bounced address works again (Q-E12). */
export function ReleaseAddress({ email, label, notDone }: { email: string; label: string; notDone: string }) {
  const router = useRouter()
  const [isBusy, start] = useTransition()
  return (
    <button
      type="button"
      className="button button-bare"
      disabled={isBusy}
      onClick={() =>
        start(async () => {
          const result = await orNoConnection(actions.releaseAddressAction({ email }), notDone)
          if (!result.ok) return showToast({ text: result.message })
          router.refresh()
        })
      }
    >
      {label}
    </button>
  )
}
