import { canonicalZone } from './time-zones'

/** What a runtime knows of a country's zones: a method in newer ones, a property in older ones, in some neither. */
type Placed = Intl.Locale & { getTimeZones?: () => string[] | undefined; timeZones?: string[] }

/** The zone of a country (ISO 3166-1 alpha-2) that has exactly one; null for every other and where the runtime does not know. */
export function zoneOfCountry(code: string): string | null {
  if (!/^[A-Z]{2}$/.test(code)) return null
  const place: Placed = new Intl.Locale(`und-${code}`)
  const [only, ...more] = place.getTimeZones?.() ?? place.timeZones ?? []
  return only && more.length === 0 ? canonicalZone(only) : null
}
