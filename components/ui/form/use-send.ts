'use client'

import { type FormEvent, useState } from 'react'
import { useT } from '@/components/i18n/use-t'
import { orNoConnection, type Result } from '@/lib/result'
import { halfTyped } from './half-typed'

type Wrong = { message: string; fields: Record<string, string> }
type Options<T> = {
  /** Another word than that what was typed is still here. */
  noConnection?: string
  shape?: (form: HTMLFormElement) => unknown
  onDone?: (value: T, form: HTMLFormElement) => void
}
export type Sending = {
  submit: (event: FormEvent<HTMLFormElement>) => Promise<void>
  change: () => void
  isSending: boolean
  isDone: boolean
  message: string
  fields: Record<string, string>
}

const nothing: Wrong = { message: '', fields: {} }
const plain = (form: HTMLFormElement): unknown => Object.fromEntries(new FormData(form))

/**
 * Sends a form to an action. What is wrong goes to its field, which takes the focus; what was typed stays (H-4).
 * `message` is what no field of the form can say.
 */
export function useSend<T>(
  send: (sent: unknown) => Promise<Result<T>>,
  { noConnection, shape = plain, onDone }: Options<T> = {},
): Sending {
  const t = useT('common.noConnection')
  const [wrong, setWrong] = useState(nothing)
  const [isSending, setSending] = useState(false)
  const [isDone, setDone] = useState(false)

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (isSending) return
    const form = event.currentTarget
    const unreadable = halfTyped(form)
    if (unreadable) return setWrong({ message: '', fields: unreadable })
    setSending(true)
    const result = await orNoConnection(send(shape(form)), noConnection ?? t('common.noConnection'))
    setSending(false)
    setDone(result.ok)
    if (!result.ok) return setWrong({ fields: result.fields, message: focusFirst(form, result.fields) ? '' : result.message })
    setWrong(nothing)
    onDone?.(result.value, form)
  }

  return { submit, change: () => setDone(false), isSending, isDone, message: wrong.message, fields: wrong.fields }
}

/** Whether a field of the form could take the focus; one that stands for a hidden value says so in data-field. */
function focusFirst(form: HTMLFormElement, fields: Record<string, string>): boolean {
  const wrong = [...form.elements].find(
    (each) => each instanceof HTMLElement && each.getAttribute('type') !== 'hidden' && nameOf(each) in fields,
  )
  if (wrong instanceof HTMLElement) wrong.focus()
  return wrong !== undefined
}

const nameOf = (element: HTMLElement) => element.dataset.field ?? element.getAttribute('name') ?? ''
