'use client'

import { actions } from '@/components/call-actions'
import { PasswordField } from '@/components/ui/form/password-field'
import { SendForm } from '@/components/ui/form/send-form'
import { useSend } from '@/components/ui/form/use-send'

type Names = 'title' | 'current' | 'next' | 'hint' | 'change' | 'changed' | 'show' | 'hide' | 'noConnection'

/** Changes one's password; every other session ends (Q-A4). */
export function PasswordForm({ email, labels }: { email: string; labels: Record<Names, string> }) {
  const sending = useSend(actions.changePasswordAction, {
    noConnection: labels.noConnection,
    onDone: (_value, form) => form.reset(),
  })
  const { fields } = sending
  const eye = { show: labels.show, hide: labels.hide }
  return (
    <section className="form-sec" aria-labelledby="me-password">
      <h2 id="me-password">{labels.title}</h2>
      <SendForm sending={sending} button={labels.change} variant="button-line" done={labels.changed}>
        <input type="text" name="username" value={email} autoComplete="username" readOnly hidden />
        <PasswordField name="current" label={labels.current} autoComplete="current-password" error={fields.current} {...eye} />
        <PasswordField
          name="password"
          label={labels.next}
          autoComplete="new-password"
          error={fields.password}
          hint={labels.hint}
          {...eye}
        />
      </SendForm>
    </section>
  )
}
