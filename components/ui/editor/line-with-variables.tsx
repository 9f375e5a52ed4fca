'use client'

import type { Editor } from '@tiptap/react'
import { type ComponentProps, type RefObject, useEffect, useImperativeHandle, useRef, useState } from 'react'
import { findVariables, linePosition } from '@/lib/messaging/templates/variable-chips'
import type { VariableOptions } from './rich-variables'
import type VariableLine from './variable-line'

export type InsertVariable = (liquid: string) => void
type Props = Pick<ComponentProps<'input'>, 'id' | 'maxLength' | 'aria-describedby' | 'required'> & {
  value: string
  onChange: (value: string) => void
  variables: VariableOptions
  label: string
  className: string
  isBad: boolean
  /** A field of many lines has this many at first. */
  rows?: number
  /** What a form sends it under. */
  name?: string
  /** Puts a variable in where one was typing, else at the end. */
  put?: RefObject<InsertVariable | null>
}

/** A line to type in. With a variable in it the variables are chips, as soon as the editor that shows them is here (G-7). */
export function LineWithVariables({ value, onChange, variables, label, className, isBad, rows, name, put, ...input }: Props) {
  const [Line, setLine] = useState<typeof VariableLine | null>(null)
  const [hadVariables, setHadVariables] = useState(false)
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  const line = useRef<Editor>(null)
  const wasIn = useRef(false)
  const caret = useRef<number>(null)
  const hasVariables = findVariables(value, variables).length > 0
  if (hasVariables && !hadVariables) setHadVariables(true)
  useEffect(() => {
    const load = import('./variable-line').then(({ default: found }) => setLine(() => found))
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
          .setTextSelection(linePosition(value.slice(0, from), variables) + 1)
          .focus()
          .run()
      field.current?.focus()
      field.current?.setSelectionRange(from + liquid.length, from + liquid.length)
    })
  })
  const noteFocus = () => {
    wasIn.current = true
  }
  const Kept = rows ? 'textarea' : 'input'
  const marks = {
    'aria-label': label,
    'aria-invalid': isBad ? 'true' : 'false',
    ...(input['aria-describedby'] ? { 'aria-describedby': input['aria-describedby'] } : {}),
    ...(input.required ? { 'aria-required': 'true' } : {}),
  }
  if (!Line || !hadVariables) {
    const plain = {
      ...input,
      ref: field,
      name,
      className: className,
      value,
      autoComplete: 'off',
      'aria-invalid': isBad || undefined,
      onFocus: noteFocus,
      onBlur: () => {
        caret.current = null
      },
      onChange: ({ target }: { target: HTMLInputElement | HTMLTextAreaElement }) => {
        caret.current = target.selectionStart
        onChange(target.value)
      },
    }
    return rows ? <textarea {...plain} rows={rows} /> : <input {...plain} />
  }
  return (
    <>
      <Line
        value={value}
        onChange={onChange}
        variables={variables}
        isLong={rows !== undefined}
        caret={caret.current}
        className={className}
        marks={marks}
        onFocus={noteFocus}
        onReady={(editor) => {
          line.current = editor
        }}
      />
      {/* What the form sends; a focus it is given is the line's (H-4). */}
      {name && (
        <Kept
          className="visually-hidden"
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
