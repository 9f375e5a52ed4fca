'use client'

import { Field } from '@/components/ui/field'
import { FormMessage } from '@/components/ui/form-message'
import { PasswordField } from '@/components/ui/password-field'
import { useSend } from '@/components/ui/use-send'
import { enter } from '@/lib/tenancy/actions'

type Say = Record<'email' | 'password' | 'show' | 'hide' | 'signIn' | 'forgotten' | 'noConnection', string>

/** Signs in. A new page is loaded afterwards, so nothing of the visitor's stays in it. */
export function SignInForm({ say }: { say: Say }) {
  const { submit, isSending, message, fields } = useSend(enter, {
    noConnection: say.noConnection,
    onDone: () => window.location.assign('/'),
  })
  const isOfAField = Object.values(fields).includes(message)
  return (
    <form method="post" className="form" onSubmit={submit} noValidate>
      <Field label={say.email} name="email" type="email" autoComplete="username" error={fields.email} maxLength={320} required />
      <PasswordField
        label={say.password}
        name="password"
        autoComplete="current-password"
        error={fields.password}
        show={say.show}
        hide={say.hide}
      />
      <FormMessage message={isOfAField ? '' : message} />
      <button type="submit" className="btn btn-go btn-full" aria-disabled={isSending || undefined}>
        {say.signIn}
      </button>
      <a className="btn btn-bare btn-full" href="/forgot">
        {say.forgotten}
      </a>
    </form>
  )
}
