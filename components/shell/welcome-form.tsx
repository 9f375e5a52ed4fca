'use client'

import { useState } from 'react'
import { PasswordField } from '@/components/ui/form/password-field'
import { SendForm } from '@/components/ui/form/send-form'
import { useSend } from '@/components/ui/form/use-send'
import { setPasswordByLinkAction } from '@/lib/people/next-actions'

type Names =
  | 'title'
  | 'text'
  | 'password'
  | 'show'
  | 'hide'
  | 'save'
  | 'savedTitle'
  | 'saved'
  | 'newLink'
  | 'signIn'
  | 'noConnection'

/** Sets a password by an invitation's or reset's link. Looking at the page uses nothing up: mail scanners look too. */
export function WelcomeForm({ token, labels }: { token: string; labels: Record<Names, string> }) {
  const [email, setEmail] = useState('')
  const sending = useSend(setPasswordByLinkAction, {
    noConnection: labels.noConnection,
    shape: (form) => ({ token, password: new FormData(form).get('password') }),
    onDone: (value) => setEmail(value.email),
  })
  if (email)
    return (
      <>
        <h1>{labels.savedTitle}</h1>
        <p className="dim" role="status">
          {labels.saved.replace('{email}', email)}
        </p>
        <p className="form">
          <a className="button button-go button-full" href="/sign-in">
            {labels.signIn}
          </a>
        </p>
      </>
    )
  const newLink = (
    <a className="button button-bare button-full" href="/forgot">
      {labels.newLink}
    </a>
  )
  return (
    <>
      <h1>{labels.title}</h1>
      <p className="dim">{labels.text}</p>
      <SendForm sending={sending} button={labels.save} variant="button-go button-full" more={newLink}>
        <PasswordField
          label={labels.password}
          name="password"
          autoComplete="new-password"
          error={sending.fields.password}
          show={labels.show}
          hide={labels.hide}
        />
      </SendForm>
    </>
  )
}
