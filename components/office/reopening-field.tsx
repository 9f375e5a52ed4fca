'use client'

import { useState } from 'react'
import { ChoiceField } from '@/components/ui/choice-field'
import { Field } from '@/components/ui/field'
import type { TaskSettingsWords } from './task-settings'

type Props = { start: string; error?: string; say: TaskSettingsWords }
const usualDays = '30'

/** Whether an answer always reopens a task or for some days alone; both are one field, so that a colleague's choice is taken whole (T-16). */
export function ReopeningField({ start, error, say }: Props) {
  const [reopening, setReopening] = useState<'always' | 'within'>(start === '' ? 'always' : 'within')
  const [days, setDays] = useState(start || usualDays)
  const choices = [
    { key: 'always' as const, label: say.always, text: say.alwaysText },
    { key: 'within' as const, label: say.within, text: say.withinText },
  ]
  return (
    <>
      <ChoiceField name="reopening" legend={say.reopening} choices={choices} chosen={reopening} choose={setReopening} />
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
