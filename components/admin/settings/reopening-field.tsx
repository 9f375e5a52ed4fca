'use client'

import { useState } from 'react'
import { useT } from '@/components/i18n/use-t'
import { ChoiceField } from '@/components/ui/form/choice-field'
import { Field } from '@/components/ui/form/field'

type Props = { start: string; error?: string }
const usualDays = '30'

/** Whether an answer always reopens a task or for some days alone; both are one field, so that a colleague's choice is taken whole (T-16). */
export function ReopeningField({ start, error }: Props) {
  const t = useT('settings.form')
  const [reopening, setReopening] = useState<'always' | 'within'>(start === '' ? 'always' : 'within')
  const [days, setDays] = useState(start || usualDays)
  const choices = [
    { key: 'always' as const, label: t('settings.form.always'), text: t('settings.form.alwaysText') },
    { key: 'within' as const, label: t('settings.form.within'), text: t('settings.form.withinText') },
  ]
  return (
    <>
      <ChoiceField
        name="reopening"
        legend={t('settings.form.reopening')}
        choices={choices}
        chosen={reopening}
        choose={setReopening}
      />
      {reopening === 'within' ? (
        <Field
          name="days"
          label={t('settings.form.days')}
          hint={t('settings.form.daysHint')}
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
