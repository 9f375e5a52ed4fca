'use client'

import { useRef } from 'react'
import { Field } from '@/components/ui/field'
import { type Place, PlaceMenu } from './place-menu'

type Props = { start: string; places: Place[]; error?: string; onChange: () => void; say: Record<'subject' | 'putPlace', string> }

/** A template's subject; a place is put in where one was typing, else at its end. */
export function TemplateSubject({ start, places, error, onChange, say }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const wasIn = useRef(false)
  const put = (liquid: string) => {
    const input = box.current?.querySelector('input')
    if (!input) return
    const end = input.value.length
    const [from, to] = wasIn.current ? [input.selectionStart ?? end, input.selectionEnd ?? end] : [end, end]
    input.setRangeText(liquid, from, to, 'end')
    onChange()
    // The menu, which closes now, would take the focus back to its button.
    requestAnimationFrame(() => input.focus())
  }
  return (
    <div ref={box} className="with-places">
      <Field
        name="subject"
        label={say.subject}
        defaultValue={start}
        error={error}
        autoComplete="off"
        onFocus={() => {
          wasIn.current = true
        }}
        required
      />
      <PlaceMenu id="subject-places" places={places} label={say.putPlace} take={put} />
    </div>
  )
}
