'use client'

import { useState } from 'react'
import { ChoiceField } from '@/components/ui/form/choice-field'
import { Field } from '@/components/ui/form/field'
import type { TaskSettingsLabels } from './task-settings-labels'

type Props = { start: string; error?: string; labels: TaskSettingsLabels }
const usualDays = '30'

/** Whether an answer always reopens a task or for some days alone; both are one field, so that a colleague's choice is taken whole (T-16). */
export function ReopeningField({ start, error, labels }: Props) {
  const [reopening, setReopening] = useState<'always' | 'within'>(start === '' ? 'always' : 'within')
  const [days, setDays] = useState(start || usualDays)
  const choices = [
    { key: 'always' as const, label: labels.always, text: labels.alwaysText },
    { key: 'within' as const, label: labels.within, text: labels.withinText },
  ]
  return (
    <>
      <ChoiceField name="reopening" legend={labels.reopening} choices={choices} chosen={reopening} choose={setReopening} />
      {reopening === 'within' ? (
        <Field
          name="days"
          label={labels.days}
          hint={labels.daysHint}
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
