import tzLookup from '@photostructure/tz-lookup'
import { canonicalZone, isTimeZone } from '@/lib/i18n/time-zones'
import { offsetAt } from '@/lib/i18n/zone-rules'

/** The zone of a place by its coordinates in degrees, from a pinned map; null where they are none. */
export function zoneOfCoordinates(latitude: number | null, longitude: number | null): string | null {
  if (latitude === null || longitude === null || Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return null
  const zone = tzLookup(latitude, longitude)
  return isTimeZone(zone) ? canonicalZone(zone) : null
}

const monthMs = 30 * 86_400_000

/** Whether the clocks of two zones show the same in the two years from `now` (milliseconds since 1970). */
export const isSameClock = (one: string, other: string, now: number): boolean =>
  one === other ||
  Array.from({ length: 24 }, (_, month) => now + month * monthMs).every(
    (moment) => offsetAt(one, moment) === offsetAt(other, moment),
  )
