import { useRef, useState } from 'react'
import { type Found, findIn } from '@/components/ui/use-finder'
import { offsetWords } from '@/lib/i18n/time-zones'
import { zoneOfCountry } from '@/lib/i18n/zone-of-country'

const named = (id: string): Found => ({ id, name: id.replaceAll('_', ' ') })

/** A browser may be older than a zone's name; then only the name is said. */
function withOffset(zone: Found): Found {
  try {
    return { ...zone, more: offsetWords(zone.id, new Date()) }
  } catch {
    return zone
  }
}

export const findZone = (zones: string[]) => findIn(zones.map(named), withOffset)

/**
 * The zone a new store's form proposes: the usual one, or that of the country it is in where that has only one. Once another stands in
 * the field, or something half-typed, the country proposes nothing any more (H-4). Both functions are told what their field holds.
 */
export function useZoneGuess(usual: Found) {
  const [ofCountry, setOfCountry] = useState<Found | null>(null)
  const guess = ofCountry ?? usual
  const held = useRef(guess.id)
  const holdZone = (value: string) => {
    held.current = value
  }
  const holdCountry = (value: string) => {
    if (held.current !== guess.id) return
    const zone = zoneOfCountry(value)
    const next = zone && zone !== usual.id ? withOffset(named(zone)) : null
    holdZone(next?.id ?? usual.id)
    setOfCountry(next)
  }
  return { guess, isOfCountry: ofCountry !== null, holdZone, holdCountry }
}
