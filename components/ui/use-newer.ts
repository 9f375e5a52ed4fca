import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { meetTheirs, type Values } from './meet-theirs'

/**
 * A form of something that has a version, and the newer one that came while one typed, after a refusal or with any other refresh. `start` is
 * what the fields begin with, anew for each `version`, which is also the one a save is made from (T-16). `begun` is what they began with
 * before a colleague's save, null while there was none. `place` goes inside the form; `also` meets what is more than a field.
 */
export function useNewer<V extends Values>(version: number, now: V, also?: (form: HTMLFormElement) => void) {
  const place = useRef<HTMLDivElement>(null)
  const [met, setMet] = useState({ version, start: now, base: now, begun: null as V | null, both: [] as string[] })
  const meet = useEffectEvent(() => {
    const form = place.current?.closest('form')
    if (!form || met.version === version) return
    const had = form.contains(document.activeElement) ? document.activeElement?.getAttribute('name') : null
    const typed = new FormData(form)
    const value = (field: string) => {
      const entry = typed.get(field)
      return typeof entry === 'string' ? entry : null
    }
    setMet({ version, base: now, begun: met.base, ...meetTheirs(value, met.base, now) })
    also?.(form)
    requestAnimationFrame(() => {
      // The fields are others now: the one that was typed in has the focus again (Q-Y2).
      const field = had ? form.querySelector<HTMLElement>(`[name="${CSS.escape(had)}"]`) : null
      if (!form.contains(document.activeElement)) field?.focus({ preventScroll: true })
      place.current?.scrollIntoView({ block: 'nearest' })
    })
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: when another version is there
  useEffect(() => meet(), [version])
  return { place, ...met }
}
