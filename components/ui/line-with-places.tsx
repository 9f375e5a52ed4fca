'use client'

import type { Editor } from '@tiptap/react'
import { type ComponentProps, type RefObject, useEffect, useImperativeHandle, useRef, useState } from 'react'
import { findPlaces, linePosition } from '@/lib/messaging/place-chips'
import type PlaceLine from './place-line'
import type { PlaceOptions } from './rich-places'

export type PutPlace = (liquid: string) => void
type Props = Pick<ComponentProps<'input'>, 'id' | 'maxLength' | 'aria-describedby' | 'required'> & {
  value: string
  onChange: (value: string) => void
  places: PlaceOptions
  label: string
  look: string
  isBad: boolean
  /** What a form sends it under. */
  name?: string
  /** Puts a place in where one was typing, else at the end. */
  put?: RefObject<PutPlace | null>
}

/** A line to type in. With a place in it the places are chips, as soon as the editor that shows them is here (G-7). */
export function LineWithPlaces({ value, onChange, places, label, look, isBad, name, put, ...input }: Props) {
  const [Line, setLine] = useState<typeof PlaceLine | null>(null)
  const [hadPlaces, setHadPlaces] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const line = useRef<Editor>(null)
  const wasIn = useRef(false)
  const caret = useRef<number>(null)
  const hasPlaces = findPlaces(value, places).length > 0
  if (hasPlaces && !hadPlaces) setHadPlaces(true)
  useEffect(() => {
    const load = import('./place-line').then(({ default: found }) => setLine(() => found))
    // Without it the line is written as it is kept.
    load.catch(() => undefined)
  }, [])

  useImperativeHandle(put, () => (liquid: string) => {
    if (line.current)
      return void line.current
        .chain()
        .focus(wasIn.current ? null : 'end')
        .insertContent(liquid)
        .run()
    const end = value.length
    const [from, to] = wasIn.current ? [field.current?.selectionStart ?? end, field.current?.selectionEnd ?? end] : [end, end]
    caret.current = from + liquid.length
    onChange(value.slice(0, from) + liquid + value.slice(to))
    // The menu, which closes now, would take the focus back to its button.
    requestAnimationFrame(() => {
      if (line.current)
        return void line.current
          .chain()
          .setTextSelection(linePosition(value.slice(0, from), places) + 1)
          .focus()
          .run()
      field.current?.focus()
      field.current?.setSelectionRange(from + liquid.length, from + liquid.length)
    })
  })
  const noteFocus = () => {
    wasIn.current = true
  }
  const marks = {
    'aria-label': label,
    'aria-invalid': isBad ? 'true' : 'false',
    ...(input['aria-describedby'] ? { 'aria-describedby': input['aria-describedby'] } : {}),
    ...(input.required ? { 'aria-required': 'true' } : {}),
  }
  if (!Line || !hadPlaces)
    return (
      <input
        ref={field}
        {...input}
        name={name}
        className={look}
        value={value}
        autoComplete="off"
        aria-invalid={isBad || undefined}
        onFocus={noteFocus}
        onBlur={() => {
          caret.current = null
        }}
        onChange={({ target }) => {
          caret.current = target.selectionStart
          onChange(target.value)
        }}
      />
    )
  return (
    <>
      <Line
        value={value}
        onChange={onChange}
        places={places}
        caret={caret.current}
        look={look}
        marks={marks}
        onFocus={noteFocus}
        onReady={(editor) => {
          line.current = editor
        }}
      />
      {/* What the form sends; a focus it is given is the line's (H-4). */}
      {name && (
        <input
          className="sr"
          name={name}
          value={value}
          readOnly
          tabIndex={-1}
          aria-hidden="true"
          onFocus={() => line.current?.commands.focus()}
        />
      )}
    </>
  )
}
