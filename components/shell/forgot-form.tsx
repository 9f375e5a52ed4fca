'use client'

import { useState } from 'react'
import { useT } from '@/components/i18n/use-t'
import { Field } from '@/components/ui/form/field'
import { SendForm } from '@/components/ui/form/send-form'
import { useSend } from '@/components/ui/form/use-send'
import { requestResetAction } from '@/lib/people/next-actions'

/** Asks for a link by mail. The answer is the same whether the address is known or not (Q-A2). */
export function ForgotForm() {
  const t = useT('signIn.forgot', 'signIn.email')
  const [sentTo, setSentTo] = useState('')
  const sending = useSend(requestResetAction, {
    onDone: (_value, form) => setSentTo(String(new FormData(form).get('email'))),
  })
  const back = (
    <a className="button button-bare button-full" href="/sign-in">
      {t('signIn.forgot.back')}
    </a>
  )
  return (
    <>
      <h1>{sentTo ? t('signIn.forgot.sentTitle') : t('signIn.forgot.title')}</h1>
      <p className="dim" role="status">
        {sentTo ? t('signIn.forgot.sent', { email: sentTo }) : t('signIn.forgot.text')}
      </p>
      {sentTo ? (
        <p className="form">{back}</p>
      ) : (
        <SendForm sending={sending} button={t('signIn.forgot.send')} variant="button-go button-full" more={back}>
          <Field
            label={t('signIn.email')}
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
