import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import { mergeRemote, type Values } from './merge-remote'
import { meetOwnSave } from './own-saves'

type Version = string | number

/**
 * A form of something that has a version, and the newer one that came while one typed, after a refusal or with any other refresh. `start` is
 * what the fields begin with, anew for each `version`, which is also the one a save is made from (T-16). `overtakenBase` is what they began
 * with before a colleague's save, null while there was none. `anchor` goes inside the form; `also` meets what is more than a field.
 * Where a save stays on its form, `own` is told its version, and `keyOf` is the key of a field that begins anew with theirs alone.
 */
export function useNewer<V extends Values>(version: Version, now: V, also?: (form: HTMLFormElement) => void) {
  const anchor = useRef<HTMLDivElement>(null)
  const [met, setMet] = useState({ version, start: now, base: now, overtakenBase: null as V | null, both: [] as string[] })
  const left = useRef<{ field: string | null } | null>(null)
  const [turns, setTurns] = useState<Record<string, Version>>({})
  /** One's own saves that the page has not been drawn with yet; one that was saved over since is nobody else's when it comes. */
  const awaited = useRef<readonly Version[]>([])
  const meet = useEffectEvent(() => {
    const { isSavedOver, awaited: rest } = meetOwnSave(awaited.current, version)
    awaited.current = rest
    if (isSavedOver) return
    const form = anchor.current?.closest('form')
    if (!form) return
    if (met.version === version) return met.base === now ? undefined : setMet({ ...met, base: now })
    const had = form.contains(document.activeElement) ? document.activeElement?.getAttribute('name') : null
    left.current = { field: had ?? null }
    const newer = mergeRemote((field) => typedIn(form, field), met.base, now)
    const remoteFields = Object.keys(now).filter((field) => now[field] !== met.base[field] && newer.start[field] === now[field])
    setTurns({ ...turns, ...Object.fromEntries(remoteFields.map((field) => [field, version])) })
    setMet({ version, base: now, overtakenBase: met.base, ...newer })
    also?.(form)
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: when another version is there
  useEffect(() => meet(), [version])
  // The fields are others now: the one that was typed in has the focus again (Q-Y2).
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the fields of another version are there
  useLayoutEffect(() => {
    const form = anchor.current?.closest('form')
    const field = left.current?.field
    if (!left.current || !form) return
    left.current = null
    const same = field ? form.querySelector<HTMLElement>(`[name="${CSS.escape(field)}"]`) : null
    if (!form.contains(document.activeElement)) same?.focus({ preventScroll: true })
    // What had it is gone, or could not keep it while it was sending: what is new has it.
    if (anchor.current && document.activeElement === document.body) {
      anchor.current.tabIndex = -1
      anchor.current.focus({ preventScroll: true })
    }
    anchor.current?.scrollIntoView({ block: 'nearest' })
  }, [met.version])
  const own = (saved: Version) => {
    awaited.current = [...awaited.current, saved]
    setMet((met) => ({ ...met, version: saved, overtakenBase: null, both: [] }))
  }
  const keyOf = (field: keyof V & string) => `${field} ${turns[field] ?? ''}`
  return { anchor, ...met, own, keyOf }
}

/** What stands in a field, nothing in a box that is not ticked, null for what the form does not send. */
function typedIn(form: HTMLFormElement, field: string): string | null {
  const entry = new FormData(form).get(field)
  const element = form.elements.namedItem(field)
  if (entry === null && element instanceof HTMLInputElement && element.type === 'checkbox') return ''
  return typeof entry === 'string' ? entry : null
}
