import { useEffect, useState } from 'react'

const placeOf = (who: string, taskId: string) => `storehand.note.${who}.${taskId}`

/** Puts a note that was refused where it is begun again, unless another is. */
export function keepNote(who: string, taskId: string, words: string) {
  const place = placeOf(who, taskId)
  if (!sessionStorage.getItem(place)) sessionStorage.setItem(place, words)
}

/**
 * A note one is writing, kept in this window under its writer's name until it is added: the task's other half, another page or a reload
 * takes nothing away (H-4).
 */
export function useKeptNote(who: string, taskId: string) {
  const place = placeOf(who, taskId)
  const [words, setWords] = useState('')
  // The server knows nothing of it, so it can only be read here.
  useEffect(() => setWords((typed) => typed || (sessionStorage.getItem(place) ?? '')), [place])
  const write = (next: string) => {
    setWords(next)
    if (next) sessionStorage.setItem(place, next)
    else sessionStorage.removeItem(place)
  }
  return [words, write] as const
}
