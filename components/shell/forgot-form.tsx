'use client'

import { useState } from 'react'
import { Field } from '@/components/ui/field'
import { SendForm } from '@/components/ui/send-form'
import { useSend } from '@/components/ui/use-send'
import { askForReset } from '@/lib/people/actions'

type Say = Record<'title' | 'text' | 'email' | 'send' | 'sentTitle' | 'sent' | 'back' | 'noConnection', string>

/** Asks for a link by mail. The answer is the same whether the address is known or not (Q-A2). */
export function ForgotForm({ say }: { say: Say }) {
  const [sentTo, setSentTo] = useState('')
  const sending = useSend(askForReset, {
    noConnection: say.noConnection,
    onDone: (_value, form) => setSentTo(String(new FormData(form).get('email'))),
  })
  const back = (
    <a className="btn btn-bare btn-full" href="/sign-in">
      {say.back}
    </a>
  )
  return (
    <>
      <h1>{sentTo ? say.sentTitle : say.title}</h1>
      <p className="dim" role="status">
        {sentTo ? say.sent.replace('{email}', sentTo) : say.text}
      </p>
      {sentTo ? (
        <p className="form">{back}</p>
      ) : (
        <SendForm sending={sending} button={say.send} look="btn-go btn-full" more={back}>
          <Field
            label={say.email}
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
