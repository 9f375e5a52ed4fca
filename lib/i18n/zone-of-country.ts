import { canonicalZone, offsetWords } from './time-zones'

/** What a runtime knows of a country's zones: a method in newer ones, a property in older ones, in some neither. */
type Placed = Intl.Locale & { getTimeZones?: () => string[] | undefined; timeZones?: string[] }

/** The zone of a country (ISO 3166-1 alpha-2) whose clocks all show the same; null for every other and where the runtime does not know. */
export function zoneOfCountry(code: string): string | null {
  if (!/^[A-Z]{2}$/.test(code)) return null
  const place: Placed = new Intl.Locale(`und-${code}`)
  const zones = place.getTimeZones?.() ?? place.timeZones ?? []
  return zones[0] && new Set(zones.map(clockOf)).size === 1 ? canonicalZone(zones[0]) : null
}

/** How far a zone is from UTC in winter and in summer. */
const clockOf = (zone: string) => ['01', '07'].map((month) => offsetWords(zone, new Date(`2026-${month}-15T12:00:00Z`))).join()
