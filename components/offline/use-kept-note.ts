import { useEffect, useState } from 'react'

const storageKeyOf = (who: string, taskId: string) => `storehand.note.${who}.${taskId}`

/** Puts a note that was refused where it is begun again, unless another is. */
export function keepNote(who: string, taskId: string, text: string) {
  const storageKey = storageKeyOf(who, taskId)
  if (!sessionStorage.getItem(storageKey)) sessionStorage.setItem(storageKey, text)
}

/**
 * A note one is writing, kept in this window under its writer's name until it is added: the task's other half, another page or a reload
 * takes nothing away (H-4).
 */
export function useKeptNote(who: string, taskId: string) {
  const storageKey = storageKeyOf(who, taskId)
  const [text, setText] = useState('')
  // The server knows nothing of it, so it can only be read here.
  useEffect(() => setText((typed) => typed || (sessionStorage.getItem(storageKey) ?? '')), [storageKey])
  const write = (next: string) => {
    setText(next)
    if (next) sessionStorage.setItem(storageKey, next)
    else sessionStorage.removeItem(storageKey)
  }
  return [text, write] as const
}
