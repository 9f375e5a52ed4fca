'use client'

import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { showToast } from '@/components/ui/toast'
import { takeOut } from '@/lib/records/actions'

type Props = { sent: { customerId: string; membershipId: string }; label: string; of: string; noConnection: string }

/** Takes the customer out of a book; whoever does not see them any more goes back to the list. */
export function TakeOut({ sent, label, of, noConnection }: Props) {
  const router = useRouter()
  const [isBusy, start] = useTransition()
  const press = () =>
    start(async () => {
      const result = await takeOut(sent).catch(() => ({ ok: false as const, message: noConnection }))
      if (!result.ok) return showToast({ words: result.message })
      if (result.value.isSeen) router.refresh()
      else router.push('/customers')
    })
  return (
    <button
      type="button"
      className="btn btn-bare btn-s"
      aria-label={of}
      aria-disabled={isBusy || undefined}
      onClick={() => (isBusy ? undefined : press())}
    >
      {label}
    </button>
  )
}
