'use client'

import { useState } from 'react'
import { Field } from '@/components/ui/field'
import { SendForm } from '@/components/ui/send-form'
import { TheirChanges } from '@/components/ui/their-changes'
import { useSend } from '@/components/ui/use-send'
import { keepTaskSettings } from '@/lib/settings/actions'
import type { TaskSettings } from '@/lib/settings/task-settings'
import type { TaskSettingsWords } from './task-settings'
import { type Looked, useBegun } from './use-begun'

type Props = { now: Looked<TaskSettings>; say: TaskSettingsWords }
const usualDays = 30

/** When an answer reopens a task, and who edits tasks. Somebody else's save meanwhile is shown beside what was chosen (T-16). */
export function TaskSettingsForm({ now, say }: Props) {
  const { begun, seen, theirs, noticed } = useBegun(now)
  const { reopensWithinDays, onlyAdminsEdit } = begun
  const [reopening, setReopening] = useState(reopensWithinDays === null ? 'always' : 'within')
  const sending = useSend(async (sent) => noticed(await keepTaskSettings(sent)), {
    noConnection: say.noConnection,
    shape: (form) => {
      const data = new FormData(form)
      return { ...Object.fromEntries(data), onlyAdminsEdit: data.has('onlyAdminsEdit'), seen }
    },
  })
  const choices = [
    { key: 'always', label: say.always, text: say.alwaysText },
    { key: 'within', label: say.within, text: say.withinText },
  ]
  return (
    <SendForm sending={sending} button={say.save} done={say.saved}>
      {theirs ? <TheirChanges title={say.theirs} changed={theirs} /> : null}
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
