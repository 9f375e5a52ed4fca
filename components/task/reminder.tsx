'use client'

import { useRouter } from 'next/navigation'
import { actions } from '@/components/call-actions'
import { Field } from '@/components/ui/form/field'
import { SendForm } from '@/components/ui/form/send-form'
import { useSend } from '@/components/ui/form/use-send'
import { Icon } from '@/components/ui/icon'

type Props = { taskId: string; day: string; labels: Record<'title' | 'day' | 'time' | 'save' | 'set' | 'noConnection', string> }

/** A reminder of one's own (T-1). */
export function ReminderForm({ taskId, day, labels }: Props) {
  const router = useRouter()
  const sending = useSend(actions.remindMeAction, {
    noConnection: labels.noConnection,
    shape: (form) => ({ ...Object.fromEntries(new FormData(form)), taskId }),
    onDone: () => router.refresh(),
  })
  return (
    <details className="remind">
      <summary>
        <Icon name="bell" size="s" /> {labels.set || labels.title}
      </summary>
      <SendForm sending={sending} button={labels.save} variant="button-line">
        <div className="form-pair">
          <Field label={labels.day} type="date" name="day" defaultValue={day} error={sending.fields.day} required />
          <Field label={labels.time} type="time" name="time" defaultValue="09:00" error={sending.fields.time} />
        </div>
      </SendForm>
    </details>
  )
}
