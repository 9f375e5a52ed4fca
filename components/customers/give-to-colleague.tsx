'use client'

import { useRouter } from 'next/navigation'
import { actions } from '@/components/call-actions'
import { Choice } from '@/components/ui/form/field'
import { PickField } from '@/components/ui/form/pick-field'
import { SendForm } from '@/components/ui/form/send-form'
import { useSend } from '@/components/ui/form/use-send'
import { findAt } from '@/components/ui/use-finder'

type Props = {
  customerId: string
  kinds: { key: string; label: string }[]
  labels: Record<'open' | 'colleague' | 'none' | 'kind' | 'save' | 'noConnection', string>
}
const find = findAt('/api/colleagues')

/** A manager puts the customer into the book of a colleague of their stores. */
export function GiveToColleague({ customerId, kinds, labels }: Props) {
  const router = useRouter()
  const sending = useSend(actions.putInBookAction, {
    noConnection: labels.noConnection,
    shape: (form) => ({ ...Object.fromEntries(new FormData(form)), customerId }),
    onDone: (_, form) => {
      form.closest('details')?.removeAttribute('open')
      router.refresh()
    },
  })
  return (
    <details className="customer-give">
      <summary className="link small">{labels.open}</summary>
      <SendForm sending={sending} button={labels.save} variant="button-line">
        <PickField
          name="membershipId"
          start={null}
          find={find}
          error={sending.fields.membershipId}
          labels={{ label: labels.colleague, none: labels.none }}
        />
        <Choice name="kind" label={labels.kind} defaultValue="primary" error={sending.fields.kind}>
          {kinds.map(({ key, label }) => (
            <option key={key} value={key}>
              {label}
            </option>
          ))}
        </Choice>
      </SendForm>
    </details>
  )
}
