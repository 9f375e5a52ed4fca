'use client'

import { useState } from 'react'
import { FormMessage } from '@/components/ui/form-message'
import { PasswordField } from '@/components/ui/password-field'
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
  const { submit, isSending, message, fields } = useSend(setPassword, {
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
  const isOfAField = Object.keys(fields).length > 0
  return (
    <>
      <h1>{say.title}</h1>
      <p className="dim">{say.text}</p>
      <form method="post" className="form" onSubmit={submit} noValidate>
        <PasswordField
          label={say.password}
          name="password"
          autoComplete="new-password"
          error={fields.password}
          show={say.show}
          hide={say.hide}
        />
        <FormMessage message={isOfAField ? '' : message} />
        <button type="submit" className="btn btn-go btn-full" aria-disabled={isSending || undefined}>
          {say.save}
        </button>
        <a className="btn btn-bare btn-full" href="/forgot">
          {say.newLink}
        </a>
      </form>
    </>
  )
}
