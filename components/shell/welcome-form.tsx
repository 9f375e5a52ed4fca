'use client'

import { useState } from 'react'
import { PasswordField } from '@/components/ui/password-field'
import { SendForm } from '@/components/ui/send-form'
import { useSend } from '@/components/ui/use-send'
import { setPassword } from '@/lib/people/actions'

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
export function WelcomeForm({ token, say }: { token: string; say: Record<Names, string> }) {
  const [email, setEmail] = useState('')
  const sending = useSend(setPassword, {
    noConnection: say.noConnection,
    shape: (form) => ({ token, password: new FormData(form).get('password') }),
    onDone: (value) => setEmail(value.email),
  })
  if (email)
    return (
      <>
        <h1>{say.savedTitle}</h1>
        <p className="dim" role="status">
          {say.saved.replace('{email}', email)}
        </p>
        <p className="form">
          <a className="btn btn-go btn-full" href="/sign-in">
            {say.signIn}
          </a>
        </p>
      </>
    )
  const newLink = (
    <a className="btn btn-bare btn-full" href="/forgot">
      {say.newLink}
    </a>
  )
  return (
    <>
      <h1>{say.title}</h1>
      <p className="dim">{say.text}</p>
      <SendForm sending={sending} button={say.save} look="btn-go btn-full" more={newLink}>
        <PasswordField
          label={say.password}
          name="password"
          autoComplete="new-password"
          error={sending.fields.password}
          show={say.show}
          hide={say.hide}
        />
      </SendForm>
    </>
  )
}
