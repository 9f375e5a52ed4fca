'use client'

import { actions } from '@/components/call-actions'
import { useT } from '@/components/i18n/use-t'
import { PasswordField } from '@/components/ui/form/password-field'
import { SendForm } from '@/components/ui/form/send-form'
import { useSend } from '@/components/ui/form/use-send'

/** Changes one's password; every other session ends (Q-A4). */
export function PasswordForm({ email }: { email: string }) {
  const t = useT('profile.password')
  const sending = useSend(actions.changePasswordAction, { onDone: (_value, form) => form.reset() })
  const { fields } = sending
  return (
    <section className="form-sec" aria-labelledby="me-password">
      <h2 id="me-password">{t('profile.password.title')}</h2>
      <SendForm
        sending={sending}
        button={t('profile.password.change')}
        variant="button-line"
        done={t('profile.password.changed')}
      >
        <input type="text" name="username" value={email} autoComplete="username" readOnly hidden />
        <PasswordField
          name="current"
          label={t('profile.password.current')}
          autoComplete="current-password"
          error={fields.current}
        />
        <PasswordField
          name="password"
          label={t('profile.password.new')}
          autoComplete="new-password"
          error={fields.password}
          hint={t('profile.password.newHint')}
        />
      </SendForm>
    </section>
  )
}
