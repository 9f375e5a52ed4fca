'use client'

import { Field } from '@/components/ui/form/field'
import { PasswordField } from '@/components/ui/form/password-field'
import { SendForm } from '@/components/ui/form/send-form'
import { useSend } from '@/components/ui/form/use-send'
import { signInAction } from '@/lib/people/next-actions'

type Labels = Record<'email' | 'password' | 'show' | 'hide' | 'signIn' | 'forgotten' | 'noConnection', string>

/** Signs in. A new page is loaded afterwards, so nothing of the visitor's stays in it. */
export function SignInForm({ labels }: { labels: Labels }) {
  const sending = useSend(signInAction, { noConnection: labels.noConnection, onDone: () => window.location.assign('/') })
  const { fields } = sending
  const forgotten = (
    <a className="button button-bare button-full" href="/forgot">
      {labels.forgotten}
    </a>
  )
  return (
    <SendForm sending={sending} button={labels.signIn} variant="button-go button-full" more={forgotten}>
      <Field
        label={labels.email}
        name="email"
        type="email"
        autoComplete="username"
        error={fields.email}
        maxLength={320}
        required
      />
      <PasswordField
        label={labels.password}
        name="password"
        autoComplete="current-password"
        error={fields.password}
        show={labels.show}
        hide={labels.hide}
      />
    </SendForm>
  )
}
