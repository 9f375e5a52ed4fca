'use client'

import { signOutAction } from '@/lib/auth/next-actions'

/** Ends the session; a new page is loaded, so nothing of it stays. */
export function LeaveButton({ label }: { label: string }) {
  const press = async () => {
    await signOutAction({}).catch(() => null)
    window.location.assign('/sign-in')
  }
  return (
    <button type="button" className="button button-line" onClick={press}>
      {label}
    </button>
  )
}
