import type { ReactNode } from 'react'
import type { Translate } from '@/lib/i18n/translator'
import { isUsable } from '@/lib/people/set-password'

/** A used or old link says so at once, with the way to a new one; a good one shows the form. Looking uses nothing up. */
export async function UnlessSpent({ token, t, children }: { token: string; t: Translate; children: ReactNode }) {
  if (await isUsable(token)) return children
  return (
    <>
      <h1>{t('signIn.welcome.title')}</h1>
      <p className="dim" role="status">
        {t('errors.linkSpent')}
      </p>
      <p className="form">
        <a className="button button-go button-full" href="/sign-in">
          {t('signIn.signIn')}
        </a>
        <a className="button button-bare button-full" href="/forgot">
          {t('signIn.welcome.newLink')}
        </a>
      </p>
    </>
  )
}
