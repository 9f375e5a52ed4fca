'use client'

import { useRouter } from 'next/navigation'
import { actions } from '@/components/call-actions'
import { useT } from '@/components/i18n/use-t'
import { Field } from '@/components/ui/form/field'
import { SendForm } from '@/components/ui/form/send-form'
import { useSend } from '@/components/ui/form/use-send'
import { Icon } from '@/components/ui/icon'

/** `day` is proposed; `set` says when one is reminded already. */
type Props = { taskId: string; day: string; set: string }

/** A reminder of one's own (T-1). */
export function ReminderForm({ taskId, day, set }: Props) {
  const t = useT('task.reminder')
  const router = useRouter()
  const sending = useSend(actions.remindMeAction, {
    shape: (form) => ({ ...Object.fromEntries(new FormData(form)), taskId }),
    onDone: () => router.refresh(),
  })
  return (
    <details className="remind">
      <summary>
        <Icon name="bell" size="s" /> {set || t('task.reminder.title')}
      </summary>
      <SendForm sending={sending} button={t('task.reminder.save')} variant="button-line">
        <div className="form-pair">
          <Field label={t('task.reminder.day')} type="date" name="day" defaultValue={day} error={sending.fields.day} required />
          <Field label={t('task.reminder.time')} type="time" name="time" defaultValue="09:00" error={sending.fields.time} />
        </div>
      </SendForm>
    </details>
  )
}
