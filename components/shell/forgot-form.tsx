'use client'

import { useState } from 'react'
import { Field } from '@/components/ui/field'
import { FormMessage } from '@/components/ui/form-message'
import { useSend } from '@/components/ui/use-send'
import { askForReset } from '@/lib/people/actions'

type Say = Record<'title' | 'text' | 'email' | 'send' | 'sentTitle' | 'sent' | 'back' | 'noConnection', string>

/** Asks for a link by mail. The answer is the same whether the address is known or not (Q-A2). */
export function ForgotForm({ say }: { say: Say }) {
  const [sentTo, setSentTo] = useState('')
  const { submit, isSending, message, fields } = useSend(askForReset, {
    noConnection: say.noConnection,
    onDone: (_value, form) => setSentTo(String(new FormData(form).get('email'))),
  })
  const isOfAField = Object.keys(fields).length > 0
  return (
    <>
      <h1>{sentTo ? say.sentTitle : say.title}</h1>
      <p className="dim" role="status">
        {sentTo ? say.sent.replace('{email}', sentTo) : say.text}
      </p>
      <form method="post" className="form" onSubmit={submit} noValidate>
        {sentTo ? null : (
          <>
            <Field
              label={say.email}
              name="email"
              type="email"
              autoComplete="username"
              error={fields.email}
              maxLength={320}
              required
            />
            <FormMessage message={isOfAField ? '' : message} />
            <button type="submit" className="btn btn-go btn-full" aria-disabled={isSending || undefined}>
              {say.send}
            </button>
          </>
        )}
        <a className="btn btn-bare btn-full" href="/sign-in">
          {say.back}
        </a>
      </form>
    </>
  )
}
