'use client'

import { useState } from 'react'
import { useT } from '@/components/i18n/use-t'
import { PasswordField } from '@/components/ui/form/password-field'
import { SendForm } from '@/components/ui/form/send-form'
import { useSend } from '@/components/ui/form/use-send'
import { setPasswordByLinkAction } from '@/lib/people/next-actions'

/** Sets a password by an invitation's or reset's link. Looking at the page uses nothing up: mail scanners look too. */
export function WelcomeForm({ token }: { token: string }) {
  const t = useT('signIn.welcome', 'signIn.signIn')
  const [email, setEmail] = useState('')
  const sending = useSend(setPasswordByLinkAction, {
    shape: (form) => ({ token, password: new FormData(form).get('password') }),
    onDone: (value) => setEmail(value.email),
  })
  if (email)
    return (
      <>
        <h1>{t('signIn.welcome.savedTitle')}</h1>
        <p className="dim" role="status">
          {t('signIn.welcome.saved', { email })}
        </p>
        <p className="form">
          <a className="button button-go button-full" href="/sign-in">
            {t('signIn.signIn')}
          </a>
        </p>
      </>
    )
  const newLink = (
    <a className="button button-bare button-full" href="/forgot">
      {t('signIn.welcome.newLink')}
    </a>
  )
  return (
    <>
      <h1>{t('signIn.welcome.title')}</h1>
      <p className="dim">{t('signIn.welcome.text')}</p>
      <SendForm sending={sending} button={t('signIn.welcome.save')} variant="button-go button-full" more={newLink}>
        <PasswordField
          label={t('signIn.welcome.password')}
          name="password"
          autoComplete="new-password"
          error={sending.fields.password}
        />
      </SendForm>
    </>
  )
}
