'use client'

import { useId, useRef, useState } from 'react'
import { Hint } from '@/components/ui/hint'
import { LineWithPlaces, type PutPlace } from '@/components/ui/line-with-places'
import type { PlaceOptions } from '@/components/ui/rich-places'
import { type Place, PlaceMenu } from './place-menu'

type Props = {
  start: string
  places: Place[]
  chips: PlaceOptions
  error?: string
  onChange: () => void
  say: Record<'subject' | 'putPlace', string>
}

/** A template's subject; a place is put in where one was typing, else at its end. */
export function TemplateSubject({ start, places, chips, error, onChange, say }: Props) {
  const id = useId()
  const [subject, setSubject] = useState(start)
  const put = useRef<PutPlace>(null)
  const write = (next: string) => {
    setSubject(next)
    onChange()
  }
  return (
    <div className="with-places">
      <label className="field" htmlFor={id}>
        <span>{say.subject}</span>
      </label>
      <LineWithPlaces
        id={id}
        name="subject"
        value={subject}
        onChange={write}
        places={chips}
        label={say.subject}
        look={error ? 'input is-bad' : 'input'}
        isBad={Boolean(error)}
        aria-describedby={`${id}-said`}
        put={put}
        required
      />
      <Hint id={`${id}-said`} error={error} />
      <PlaceMenu id="subject-places" places={places} label={say.putPlace} take={(liquid) => put.current?.(liquid)} />
    </div>
  )
}
