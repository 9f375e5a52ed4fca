'use client'

import { useT } from '@/components/i18n/use-t'
import { signOutAction } from '@/lib/auth/next-actions'

/** Ends the session; a new page is loaded, so nothing of it stays. */
export function LeaveButton() {
  const t = useT('features.signOut')
  const press = async () => {
    await signOutAction({}).catch(() => null)
    window.location.assign('/sign-in')
  }
  return (
    <button type="button" className="button button-line" onClick={press}>
      {t('features.signOut')}
    </button>
  )
}
