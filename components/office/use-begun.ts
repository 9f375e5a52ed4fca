'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'

/** `mark` tells two states apart whose words are the same. */
export type Told = { label: string; value: string; mark?: string }
/** What a form begins from: its values, the same in words, and the mark of that state. */
export type Looked<T> = { seen: string; values: T; told: Told[] }
type Answer = { ok: true; value: { seen: string } } | { ok: false; key: string }

/**
 * Keeps what a form was begun from whatever arrives while one types. A save refused because somebody was first shows what they
 * changed; the next one is made from that (T-16, Q-C3).
 */
export function useBegun<T>(now: Looked<T>) {
  const router = useRouter()
  const [begun, setBegun] = useState(now)
  const [saved, setSaved] = useState('')
  const [isRefused, setRefused] = useState(false)
  if (saved !== '' && saved === now.seen && saved !== begun.seen) setBegun(now)

  function noticed<A extends Answer>(answer: A): A {
    const isTheirs = !answer.ok && answer.key === 'errors.changedMeanwhile'
    setRefused(isTheirs)
    if (answer.ok) setSaved(answer.value.seen)
    if (answer.ok || isTheirs) router.refresh()
    return answer
  }

  const changed = now.told.filter(({ value, mark }, place) => {
    const was = begun.told[place]
    return value !== was?.value || mark !== was.mark
  })
  return {
    begun: begun.values,
    seen: isRefused ? now.seen : saved || begun.seen,
    theirs: isRefused && changed.length > 0 ? changed : null,
    noticed,
  }
}
