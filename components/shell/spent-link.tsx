import type { ReactNode } from 'react'
import type { Words } from '@/lib/i18n/words'
import { isUsable } from '@/lib/people/set-password'

/** A used or old link says so at once, with the way to a new one; a good one shows the form. Looking uses nothing up. */
export async function UnlessSpent({ token, say, children }: { token: string; say: Words; children: ReactNode }) {
  if (await isUsable(token)) return children
  return (
    <>
      <h1>{say('signIn.welcome.title')}</h1>
      <p className="dim" role="status">
        {say('errors.linkSpent')}
      </p>
      <p className="form">
        <a className="btn btn-go btn-full" href="/sign-in">
          {say('signIn.signIn')}
        </a>
        <a className="btn btn-bare btn-full" href="/forgot">
          {say('signIn.welcome.newLink')}
        </a>
      </p>
    </>
  )
}
