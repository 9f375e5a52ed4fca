'use client'

import { useRouter } from 'next/navigation'
import { Field } from '@/components/ui/field'
import { Icon } from '@/components/ui/icon'
import { SendForm } from '@/components/ui/send-form'
import { useSend } from '@/components/ui/use-send'
import { remind } from '@/lib/tasks/actions'

type Props = { taskId: string; day: string; say: Record<'title' | 'day' | 'time' | 'save' | 'set' | 'noConnection', string> }

/** A reminder of one's own (T-1). */
export function ReminderForm({ taskId, day, say }: Props) {
  const router = useRouter()
  const sending = useSend(remind, {
    noConnection: say.noConnection,
    shape: (form) => ({ ...Object.fromEntries(new FormData(form)), taskId }),
    onDone: () => router.refresh(),
  })
  return (
    <details className="remind">
      <summary>
        <Icon name="bell" size="s" /> {say.set || say.title}
      </summary>
      <SendForm sending={sending} button={say.save} look="btn-line">
        <div className="fl-2">
          <Field label={say.day} type="date" name="day" defaultValue={day} error={sending.fields.day} required />
          <Field label={say.time} type="time" name="time" defaultValue="09:00" error={sending.fields.time} />
        </div>
      </SendForm>
    </details>
  )
}
