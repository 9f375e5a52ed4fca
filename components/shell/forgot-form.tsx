'use client'

import { useState } from 'react'
import { Field } from '@/components/ui/form/field'
import { SendForm } from '@/components/ui/form/send-form'
import { useSend } from '@/components/ui/form/use-send'
import { requestResetAction } from '@/lib/people/next-actions'

type Labels = Record<'title' | 'text' | 'email' | 'send' | 'sentTitle' | 'sent' | 'back' | 'noConnection', string>

/** Asks for a link by mail. The answer is the same whether the address is known or not (Q-A2). */
export function ForgotForm({ labels }: { labels: Labels }) {
  const [sentTo, setSentTo] = useState('')
  const sending = useSend(requestResetAction, {
    noConnection: labels.noConnection,
    onDone: (_value, form) => setSentTo(String(new FormData(form).get('email'))),
  })
  const back = (
    <a className="button button-bare button-full" href="/sign-in">
      {labels.back}
    </a>
  )
  return (
    <>
      <h1>{sentTo ? labels.sentTitle : labels.title}</h1>
      <p className="dim" role="status">
        {sentTo ? labels.sent.replace('{email}', sentTo) : labels.text}
      </p>
      {sentTo ? (
        <p className="form">{back}</p>
      ) : (
        <SendForm sending={sending} button={labels.send} variant="button-go button-full" more={back}>
          <Field
            label={labels.email}
            name="email"
            type="email"
            autoComplete="username"
            error={sending.fields.email}
            maxLength={320}
            required
          />
        </SendForm>
      )}
    </>
  )
}
