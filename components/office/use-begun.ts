'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { Values } from '@/components/ui/meet-theirs'
import { useNewer } from '@/components/ui/use-newer'

/**
 * What a form begins from: its values by the fields' names, the same in words, the mark of that state, and who made it. What is
 * pressed beside the form, and not typed, may be one's own doing: it is told of a save that was refused alone.
 */
export type Looked<V extends Values> = {
  seen: string
  values: V
  told: { field: keyof V & string; label: string; value: string; isPressed?: boolean }[]
  /** The last save as the audit log has it, and how it is said. */
  saved: { id: string; title: string }
  say: { title: string; both: string }
}
type Answer = { ok: true; value: { seen: string } } | { ok: false; key: string }

/**
 * A form of the office while a colleague saves the same: what was not touched here becomes theirs, what was typed stays, and
 * what they changed is told beside it, until one's own save (T-16, Q-C3).
 */
export function useBegun<V extends Values>(now: Looked<V>) {
  const router = useRouter()
  const newer = useNewer(now.seen, { ...now.values, savedId: now.saved.id })
  const { start, base, begun, both } = newer
  const [isRefused, setRefused] = useState(false)

  function noticed<A extends Answer>(answer: A): A {
    if (answer.ok) newer.own(answer.value.seen)
    const isOvertaken = !answer.ok && answer.key === 'errors.changedMeanwhile'
    setRefused(isOvertaken)
    if (answer.ok || isOvertaken) router.refresh()
    return answer
  }

  const changed = now.told
    .filter(({ isPressed }) => isRefused || !isPressed)
    .filter(({ field }) => begun && (begun[field] ?? '') !== (base[field] ?? ''))
    .map(({ field, label, value }) => ({ label, value, note: both.includes(field) ? now.say.both : undefined }))
  const title = begun && begun.savedId !== base.savedId ? now.saved.title : now.say.title
  return { start, seen: String(newer.version), keyOf: newer.keyOf, noticed, theirs: { place: newer.place, title, changed } }
}
