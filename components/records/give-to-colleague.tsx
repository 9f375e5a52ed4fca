'use client'

import { useRouter } from 'next/navigation'
import { Choice } from '@/components/ui/field'
import { PickField } from '@/components/ui/pick-field'
import { SendForm } from '@/components/ui/send-form'
import { findAt } from '@/components/ui/use-finder'
import { useSend } from '@/components/ui/use-send'
import { putIn } from '@/lib/records/actions'

type Props = {
  customerId: string
  kinds: { key: string; label: string }[]
  say: Record<'open' | 'colleague' | 'none' | 'kind' | 'save' | 'noConnection', string>
}
const find = findAt('/api/colleagues')

/** A manager puts the customer into the book of a colleague of their stores. */
export function GiveToColleague({ customerId, kinds, say }: Props) {
  const router = useRouter()
  const sending = useSend(putIn, {
    noConnection: say.noConnection,
    shape: (form) => ({ ...Object.fromEntries(new FormData(form)), customerId }),
    onDone: (_, form) => {
      form.closest('details')?.removeAttribute('open')
      router.refresh()
    },
  })
  return (
    <details className="cust-give">
      <summary className="link small">{say.open}</summary>
      <SendForm sending={sending} button={say.save} look="btn-line">
        <PickField
          name="membershipId"
          start={null}
          find={find}
          error={sending.fields.membershipId}
          say={{ label: say.colleague, none: say.none }}
        />
        <Choice name="kind" label={say.kind} defaultValue="primary" error={sending.fields.kind}>
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
