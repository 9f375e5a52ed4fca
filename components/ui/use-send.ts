'use client'

import { type FormEvent, useState } from 'react'

type Result<T> = { ok: true; value: T } | { ok: false; message: string; fields: Record<string, string>; key: string }
type Wrong = { message: string; fields: Record<string, string> }
type Options<T> = {
  noConnection: string
  shape?: (form: HTMLFormElement) => unknown
  onDone: (value: T, form: HTMLFormElement) => void
}

const nothing: Wrong = { message: '', fields: {} }
const plain = (form: HTMLFormElement): unknown => Object.fromEntries(new FormData(form))

/** Sends a form to an action. What is wrong goes to its field, which takes the focus; what was typed stays (H-4). */
export function useSend<T>(send: (sent: unknown) => Promise<Result<T>>, { noConnection, shape = plain, onDone }: Options<T>) {
  const [wrong, setWrong] = useState(nothing)
  const [isSending, setSending] = useState(false)

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (isSending) return
    const form = event.currentTarget
    const unreadable = halfTyped(form)
    if (unreadable) return setWrong({ message: '', fields: unreadable })
    setSending(true)
    const result = await send(shape(form)).catch(() => ({ ok: false as const, message: noConnection, fields: {} }))
    setSending(false)
    setWrong(result.ok ? nothing : result)
    if (result.ok) onDone(result.value, form)
    else focusFirst(form, result.fields)
  }

  return { submit, isSending, message: wrong.message, fields: wrong.fields }
}

function focusFirst(form: HTMLFormElement, fields: Record<string, string>) {
  const wrong = [...form.elements].find((each) => 'name' in each && typeof each.name === 'string' && each.name in fields)
  if (wrong instanceof HTMLElement) wrong.focus()
}

/** A date such as 31 February leaves its field with no value at all; sent, it would be taken for none (H-4). */
function halfTyped(form: HTMLFormElement): Record<string, string> | null {
  const inputs = [...form.elements].filter((each) => each instanceof HTMLInputElement)
  const wrong = inputs.filter((input) => input.validity.badInput)
  wrong[0]?.focus()
  return wrong.length > 0 ? Object.fromEntries(wrong.map((input) => [input.name, input.validationMessage])) : null
}
