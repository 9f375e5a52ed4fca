'use client'

import { useT } from '@/components/i18n/use-t'
import { switchHereOff } from '@/components/notifications/push-browser'
import { forgetPages } from '@/components/offline/forget-pages'
import { Icon } from '@/components/ui/icon'
import { signOutAction } from '@/lib/auth/next-actions'

/** Ends the session; the sign-in page is loaded anew, so nothing of the person stays in the page. */
export function SignOut() {
  const t = useT('profile.signOut')
  const go = async () => {
    await switchHereOff().catch(() => null)
    await signOutAction({}).catch(() => null)
    forgetPages()
    window.location.assign('/sign-in')
  }
  return (
    <button type="button" className="button button-line" onClick={() => void go()}>
      <Icon name="log-out" />
      {t('profile.signOut')}
    </button>
  )
}
