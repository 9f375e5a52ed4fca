'use client'

import { useState } from 'react'
import { Field } from '@/components/ui/field'
import type { TaskSettingsWords } from './task-settings'

type Props = { start: string; error?: string; say: TaskSettingsWords }
const usualDays = '30'

/** Whether an answer always reopens a task or for some days alone; both are one field, so that a colleague's choice is taken whole (T-16). */
export function ReopeningField({ start, error, say }: Props) {
  const [reopening, setReopening] = useState(start === '' ? 'always' : 'within')
  const [days, setDays] = useState(start || usualDays)
  const choices = [
    { key: 'always', label: say.always, text: say.alwaysText },
    { key: 'within', label: say.within, text: say.withinText },
  ]
  return (
    <>
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
          error={error}
          value={days}
          onChange={({ target }) => setDays(target.value)}
          inputMode="numeric"
          maxLength={6}
          autoComplete="off"
        />
      ) : (
        <input type="hidden" name="days" value="" />
      )}
    </>
  )
}
