'use client'

import { Field } from '@/components/ui/field'
import { PasswordField } from '@/components/ui/password-field'
import { SendForm } from '@/components/ui/send-form'
import { useSend } from '@/components/ui/use-send'
import { enter } from '@/lib/people/actions'

type Say = Record<'email' | 'password' | 'show' | 'hide' | 'signIn' | 'forgotten' | 'noConnection', string>

/** Signs in. A new page is loaded afterwards, so nothing of the visitor's stays in it. */
export function SignInForm({ say }: { say: Say }) {
  const sending = useSend(enter, { noConnection: say.noConnection, onDone: () => window.location.assign('/') })
  const { fields } = sending
  const forgotten = (
    <a className="btn btn-bare btn-full" href="/forgot">
      {say.forgotten}
    </a>
  )
  return (
    <SendForm sending={sending} button={say.signIn} look="btn-go btn-full" more={forgotten}>
      <Field label={say.email} name="email" type="email" autoComplete="username" error={fields.email} maxLength={320} required />
      <PasswordField
        label={say.password}
        name="password"
        autoComplete="current-password"
        error={fields.password}
        show={say.show}
        hide={say.hide}
      />
    </SendForm>
  )
}
