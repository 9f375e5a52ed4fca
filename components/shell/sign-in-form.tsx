'use client'

import { useT } from '@/components/i18n/use-t'
import { Field } from '@/components/ui/form/field'
import { PasswordField } from '@/components/ui/form/password-field'
import { SendForm } from '@/components/ui/form/send-form'
import { useSend } from '@/components/ui/form/use-send'
import { signInAction } from '@/lib/people/next-actions'

/** Signs in. A new page is loaded afterwards, so nothing of the visitor's stays in it. */
export function SignInForm() {
  const t = useT('signIn.email', 'signIn.password', 'signIn.signIn', 'signIn.forgotten')
  const sending = useSend(signInAction, { onDone: () => window.location.assign('/') })
  const { fields } = sending
  const forgotten = (
    <a className="button button-bare button-full" href="/forgot">
      {t('signIn.forgotten')}
    </a>
  )
  return (
    <SendForm sending={sending} button={t('signIn.signIn')} variant="button-go button-full" more={forgotten}>
      <Field
        label={t('signIn.email')}
        name="email"
        type="email"
        autoComplete="username"
        error={fields.email}
        maxLength={320}
        required
      />
      <PasswordField label={t('signIn.password')} name="password" autoComplete="current-password" error={fields.password} />
    </SendForm>
  )
}
