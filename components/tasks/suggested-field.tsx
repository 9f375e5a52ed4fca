'use client'

import { useId, useMemo, useState } from 'react'
import { Hint } from '@/components/ui/hint'
import { LineWithPlaces } from '@/components/ui/line-with-places'

type Props = {
  name: string
  label: string
  error?: string
  defaultValue?: string
  maxLength: number
  /** Where there can be many lines: how many are shown at first. */
  rows?: number
  placeNames: Record<string, string>
}

/** Words of a letter to be, with the places they hold as chips (G-6, G-7). */
export function SuggestedField({ name, label, error, defaultValue = '', maxLength, rows, placeNames }: Props) {
  const id = useId()
  const [value, setValue] = useState(defaultValue)
  const chips = useMemo(() => ({ names: placeNames, withEmpty: false }), [placeNames])
  return (
    <div>
      <label className="field" htmlFor={id}>
        <span>{label}</span>
      </label>
      <LineWithPlaces
        id={id}
        name={name}
        value={value}
        onChange={setValue}
        places={chips}
        label={label}
        look={error ? 'input is-bad' : 'input'}
        isBad={Boolean(error)}
        maxLength={maxLength}
        rows={rows}
        aria-describedby={`${id}-said`}
      />
      <Hint id={`${id}-said`} error={error} />
    </div>
  )
}
