'use client'

import { useId, useMemo, useState } from 'react'
import { Hint } from '@/components/ui/hint'
import { LineWithVariables } from '@/components/ui/line-with-variables'

type Props = {
  name: string
  label: string
  error?: string
  defaultValue?: string
  maxLength: number
  /** Where there can be many lines: how many are shown at first. */
  rows?: number
  variableNames: Record<string, string>
}

/** Words of a message to be, with the variables they hold as chips (G-6, G-7). */
export function SuggestedField({ name, label, error, defaultValue = '', maxLength, rows, variableNames }: Props) {
  const id = useId()
  const [value, setValue] = useState(defaultValue)
  const chips = useMemo(() => ({ names: variableNames, withEmpty: false }), [variableNames])
  return (
    <div>
      <label className="field" htmlFor={id}>
        <span>{label}</span>
      </label>
      <LineWithVariables
        id={id}
        name={name}
        value={value}
        onChange={setValue}
        variables={chips}
        label={label}
        className={error ? 'input is-bad' : 'input'}
        isBad={Boolean(error)}
        maxLength={maxLength}
        rows={rows}
        aria-describedby={`${id}-said`}
      />
      <Hint id={`${id}-said`} error={error} />
    </div>
  )
}
