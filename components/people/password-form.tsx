'use client'

import { useState } from 'react'
import { FormMessage } from '@/components/ui/form-message'
import { PasswordField } from '@/components/ui/password-field'
import { useSend } from '@/components/ui/use-send'
import { changeMyPassword } from '@/lib/people/actions'

type Names = 'title' | 'current' | 'next' | 'hint' | 'change' | 'changed' | 'show' | 'hide' | 'noConnection'

/** Changes one's password; every other session ends (Q-A4). */
export function PasswordForm({ email, say }: { email: string; say: Record<Names, string> }) {
  const [isChanged, setChanged] = useState(false)
  const { submit, isSending, message, fields } = useSend(changeMyPassword, {
    noConnection: say.noConnection,
    onDone: (_value, form) => {
      form.reset()
      setChanged(true)
    },
  })
  const eye = { show: say.show, hide: say.hide }
  return (
    <section className="form-sec" aria-labelledby="me-password">
      <h2 id="me-password">{say.title}</h2>
      <form method="post" className="form" onSubmit={submit} onChange={() => setChanged(false)} noValidate>
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
        <FormMessage message={message} />
        <p className="form-foot">
          <button type="submit" className="btn btn-line" aria-disabled={isSending || undefined}>
            {say.change}
          </button>
          <span role="status" className="said-ok">
            {isChanged ? say.changed : ''}
          </span>
        </p>
      </form>
    </section>
  )
}
