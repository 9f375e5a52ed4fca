'use client'

import { useId, useState } from 'react'
import { LineWithVariables } from '@/components/ui/editor/line-with-variables'
import type { VariableOptions } from '@/components/ui/editor/rich-variables'
import { Hint } from '@/components/ui/form/hint'

type Props = {
  name: string
  label: string
  error?: string
  defaultValue?: string
  maxLength: number
  /** Where there can be many lines: how many are shown at first. */
  rows?: number
  chips: VariableOptions
}

/** Words of a message to be, with the variables they hold as chips (G-6, G-7). */
export function SuggestedField({ name, label, error, defaultValue = '', maxLength, rows, chips }: Props) {
  const id = useId()
  const [value, setValue] = useState(defaultValue)
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
