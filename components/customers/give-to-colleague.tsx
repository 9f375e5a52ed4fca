'use client'

import { useRouter } from 'next/navigation'
import { actions } from '@/components/call-actions'
import { useT } from '@/components/i18n/use-t'
import { Choice } from '@/components/ui/form/field'
import { PickField } from '@/components/ui/form/pick-field'
import { SendForm } from '@/components/ui/form/send-form'
import { useSend } from '@/components/ui/form/use-send'
import { findAt } from '@/components/ui/use-finder'

const find = findAt('/api/colleagues')

/** A manager puts the customer into the book of a colleague of their stores. */
export function GiveToColleague({ customerId }: { customerId: string }) {
  const t = useT('records.give', 'records.kinds')
  const router = useRouter()
  const sending = useSend(actions.putInBookAction, {
    shape: (form) => ({ ...Object.fromEntries(new FormData(form)), customerId }),
    onDone: (_, form) => {
      form.closest('details')?.removeAttribute('open')
      router.refresh()
    },
  })
  return (
    <details className="customer-give">
      <summary className="link small">{t('records.give.open')}</summary>
      <SendForm sending={sending} button={t('records.give.save')} variant="button-line">
        <PickField
          name="membershipId"
          start={null}
          find={find}
          error={sending.fields.membershipId}
          label={t('records.give.colleague')}
          none={t('records.give.none')}
        />
        <Choice name="kind" label={t('records.give.kind')} defaultValue="primary" error={sending.fields.kind}>
          {(['primary', 'secondary'] as const).map((key) => (
            <option key={key} value={key}>
              {t(`records.kinds.${key}`)}
            </option>
          ))}
        </Choice>
      </SendForm>
    </details>
  )
}
