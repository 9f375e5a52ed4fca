'use client'

import { PasswordField } from '@/components/ui/password-field'
import { SendForm } from '@/components/ui/send-form'
import { useSend } from '@/components/ui/use-send'
import { changeMyPassword } from '@/lib/people/actions'

type Names = 'title' | 'current' | 'next' | 'hint' | 'change' | 'changed' | 'show' | 'hide' | 'noConnection'

/** Changes one's password; every other session ends (Q-A4). */
export function PasswordForm({ email, say }: { email: string; say: Record<Names, string> }) {
  const sending = useSend(changeMyPassword, { noConnection: say.noConnection, onDone: (_value, form) => form.reset() })
  const { fields } = sending
  const eye = { show: say.show, hide: say.hide }
  return (
    <section className="form-sec" aria-labelledby="me-password">
      <h2 id="me-password">{say.title}</h2>
      <SendForm sending={sending} button={say.change} look="btn-line" done={say.changed}>
        <input type="text" name="username" value={email} autoComplete="username" readOnly hidden />
        <PasswordField name="current" label={say.current} autoComplete="current-password" error={fields.current} {...eye} />
        <PasswordField
          name="password"
          label={say.next}
          autoComplete="new-password"
          error={fields.password}
          hint={say.hint}
          {...eye}
        />
      </SendForm>
    </section>
  )
}
