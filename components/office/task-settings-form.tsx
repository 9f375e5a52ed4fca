'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Field } from '@/components/ui/field'
import { SendForm } from '@/components/ui/send-form'
import { useSend } from '@/components/ui/use-send'
import { keepTaskSettings } from '@/lib/settings/actions'
import type { TaskSettings } from '@/lib/settings/task-settings'
import type { TaskSettingsWords } from './task-settings'

type Props = { settings: TaskSettings; say: TaskSettingsWords }
const usualDays = 30

/** When an answer reopens a task, and who edits tasks. */
export function TaskSettingsForm({ settings: { reopensWithinDays, onlyAdminsEdit }, say }: Props) {
  const router = useRouter()
  const [reopening, setReopening] = useState(reopensWithinDays === null ? 'always' : 'within')
  const sending = useSend(keepTaskSettings, {
    noConnection: say.noConnection,
    shape: (form) => {
      const data = new FormData(form)
      return { ...Object.fromEntries(data), onlyAdminsEdit: data.has('onlyAdminsEdit') }
    },
    onDone: () => router.refresh(),
  })
  const choices = [
    { key: 'always', label: say.always, text: say.alwaysText },
    { key: 'within', label: say.within, text: say.withinText },
  ]
  return (
    <SendForm sending={sending} button={say.save} done={say.saved}>
      <fieldset>
        <legend className="lab">{say.reopening}</legend>
        {choices.map(({ key, label, text }) => (
          <label key={key} className="opt">
            <input type="radio" name="reopening" value={key} checked={reopening === key} onChange={() => setReopening(key)} />
            <span>
              <b>{label}</b>
              <small>{text}</small>
            </span>
          </label>
        ))}
      </fieldset>
      {reopening === 'within' ? (
        <Field
          name="days"
          label={say.days}
          hint={say.daysHint}
          error={sending.fields.days}
          defaultValue={String(reopensWithinDays ?? usualDays)}
          inputMode="numeric"
          maxLength={6}
          autoComplete="off"
        />
      ) : null}
      <fieldset>
        <legend className="lab">{say.rights}</legend>
        <label className="check">
          <input type="checkbox" name="onlyAdminsEdit" defaultChecked={onlyAdminsEdit} />
          <span>{say.onlyAdmins}</span>
        </label>
        <p className="hint">{say.onlyAdminsText}</p>
      </fieldset>
    </SendForm>
  )
}
