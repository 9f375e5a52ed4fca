'use client'

import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { release } from '@/lib/records/actions'

/** An admin's word that a bounced address works again (Q-E12). */
export function ReleaseAddress({ email, label }: { email: string; label: string }) {
  const router = useRouter()
  const [isBusy, start] = useTransition()
  return (
    <button
      type="button"
      className="btn btn-bare"
      disabled={isBusy}
      onClick={() =>
        start(async () => {
          await release({ email })
          router.refresh()
        })
      }
    >
      {label}
    </button>
  )
}
