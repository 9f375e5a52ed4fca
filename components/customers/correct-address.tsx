'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { actions } from '@/components/call-actions'
import { useT } from '@/components/i18n/use-t'
import { AsksBeforeLeaving } from '@/components/ui/form/asks-before-leaving'
import { Field } from '@/components/ui/form/field'
import { SendForm } from '@/components/ui/form/send-form'
import { useSend } from '@/components/ui/form/use-send'
import { takeFocus } from '@/components/ui/take-focus'
import { showToast } from '@/components/ui/toast'
import type { ContactKind } from '@/lib/customers/customer-input'

type Props = { customerId: string; kind: ContactKind; from: string }

/** Puts the right address in place of a wrong one, right where it is shown (Q-E12). */
export function CorrectAddress({ customerId, kind, from }: Props) {
  const t = useT('records.correcting', 'common.cancel', 'tasks.new.leave')
  const router = useRouter()
  const [isOpen, setOpen] = useState(false)
  const [wasOpen, setWasOpen] = useState(false)
  const sending = useSend(actions.correctContactAction, {
    shape: (form) => ({ customerId, kind, from, value: String(new FormData(form).get('value') ?? '') }),
    onDone: ({ extensions }) => {
      const [extension = ''] = extensions
      if (extension) showToast({ text: t('records.correcting.savedWithout', { extension }) })
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
        aria-label={`${t('records.correcting.open')}: ${from}`}
      >
        {t('records.correcting.open')}
      </button>
    )
  return (
    <div className="customer-correct">
      <SendForm
        sending={sending}
        button={t('records.correcting.save')}
        variant="button-line"
        more={
          <button type="button" className="button button-bare" onClick={turn}>
            {t('common.cancel')}
          </button>
        }
      >
        <AsksBeforeLeaving text={t('tasks.new.leave')} />
        <Field
          ref={takeFocus}
          name="value"
          label={t(`records.correcting.${kind}`)}
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
