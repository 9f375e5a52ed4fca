import tzLookup from '@photostructure/tz-lookup'
import { canonicalZone, isTimeZone } from '@/lib/i18n/time-zones'
import { offsetAt } from '@/lib/i18n/zone-rules'

/** The time zone of a place, from a map that is part of this version. Coordinates are in degrees; null when they are no place. */
export function zoneOfCoordinates(latitude: number | null, longitude: number | null): string | null {
  if (latitude === null || longitude === null || Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return null
  const zone = tzLookup(latitude, longitude)
  return isTimeZone(zone) ? canonicalZone(zone) : null
}

const monthMs = 30 * 86_400_000

/** Whether clocks in the two zones show the same time during the two years after `now` (milliseconds since 1970). */
export const isSameClock = (one: string, other: string, now: number): boolean =>
  one === other ||
  Array.from({ length: 24 }, (_, month) => now + month * monthMs).every(
    (moment) => offsetAt(one, moment) === offsetAt(other, moment),
  )
