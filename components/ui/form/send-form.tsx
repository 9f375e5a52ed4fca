'use client'

import type { ComponentProps, ReactNode } from 'react'
import { FormMessage } from './form-message'
import type { Sending } from './use-send'

type Props = Pick<ComponentProps<'form'>, 'encType'> & {
  sending: Sending
  button: string
  variant?: string
  waiting?: string
  done?: string
  more?: ReactNode
  children: ReactNode
}

/** A form that goes to an action: its fields, what is wrong with it as a whole, the one button, and the word that it is done. */
export function SendForm({ sending, button, variant = 'button-go', waiting = '', done = '', more, children, encType }: Props) {
  const { submit, change, isSending, isDone, message } = sending
  return (
    <form className="form" method="post" encType={encType} onSubmit={submit} onChange={change} noValidate>
      {children}
      <FormMessage message={message} />
      <div className="form-foot">
        <button type="submit" className={`button ${variant}`} aria-disabled={isSending || undefined}>
          {button}
        </button>
        <span className={isSending ? 'second' : 'said-ok'} role="status">
          {isSending ? waiting : isDone ? done : ''}
        </span>
        {more}
      </div>
    </form>
  )
}
