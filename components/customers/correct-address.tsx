'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { actions } from '@/components/call-actions'
import { AsksBeforeLeaving } from '@/components/ui/form/asks-before-leaving'
import { Field } from '@/components/ui/form/field'
import { SendForm } from '@/components/ui/form/send-form'
import { useSend } from '@/components/ui/form/use-send'
import { takeFocus } from '@/components/ui/take-focus'
import { showToast } from '@/components/ui/toast'
import type { ContactKind } from '@/lib/customers/customer-input'

export type CorrectLabels = {
  open: string
  email: string
  phone: string
  save: string
  savedWithout: string
  cancel: string
  leave: string
  noConnection: string
}
type Props = { customerId: string; kind: ContactKind; from: string; labels: CorrectLabels }

/** Puts the right address in place of a wrong one, right where it is shown (Q-E12). */
export function CorrectAddress({ customerId, kind, from, labels }: Props) {
  const router = useRouter()
  const [isOpen, setOpen] = useState(false)
  const [wasOpen, setWasOpen] = useState(false)
  const sending = useSend(actions.correctContactAction, {
    noConnection: labels.noConnection,
    shape: (form) => ({ customerId, kind, from, value: String(new FormData(form).get('value') ?? '') }),
    onDone: ({ extensions }) => {
      const [extension = ''] = extensions
      if (extension) showToast({ text: labels.savedWithout.replace('{extension}', extension) })
      setOpen(false)
      router.refresh()
    },
  })
  const turn = () => {
    setWasOpen(isOpen)
    setOpen(!isOpen)
  }
  if (!isOpen)
    return (
      <button
        type="button"
        className="button button-line button-small"
        ref={wasOpen ? takeFocus : undefined}
        onClick={turn}
        aria-label={`${labels.open}: ${from}`}
      >
        {labels.open}
      </button>
    )
  return (
    <div className="customer-correct">
      <SendForm
        sending={sending}
        button={labels.save}
        variant="button-line"
        more={
          <button type="button" className="button button-bare" onClick={turn}>
            {labels.cancel}
          </button>
        }
      >
        <AsksBeforeLeaving text={labels.leave} />
        <Field
          ref={takeFocus}
          name="value"
          label={labels[kind]}
          type={kind === 'email' ? 'email' : 'tel'}
          defaultValue={from}
          error={sending.fields.value}
          autoComplete="off"
          maxLength={320}
        />
      </SendForm>
    </div>
  )
}
