import { useRef, useState } from 'react'
import type { Found } from '@/components/ui/use-finder'

/**
 * The zone a new store's form proposes: the usual one, or that of the country it is in where that has only one (`ofCountries`, by code).
 * Once another stands in the field, or something half-typed, the country proposes nothing any more (H-4). Both functions are told what
 * their field holds.
 */
export function useZoneGuess(usual: Found, zones: Found[], ofCountries: Record<string, string> = {}) {
  const [ofCountry, setOfCountry] = useState<Found | null>(null)
  const guess = ofCountry ?? usual
  const held = useRef(guess.id)
  const holdZone = (value: string) => {
    held.current = value
  }
  const holdCountry = (value: string) => {
    if (held.current !== guess.id) return
    const zone = zones.find(({ id }) => id === ofCountries[value])
    const next = zone && zone.id !== usual.id ? zone : null
    holdZone(next?.id ?? usual.id)
    setOfCountry(next)
  }
  return { guess, isOfCountry: ofCountry !== null, holdZone, holdCountry }
}
