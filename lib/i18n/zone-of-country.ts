import places from 'moment-timezone/data/meta/latest.json'
import { formatOffset } from './time-zones'

/** The zones of each country (ISO 3166-1 alpha-2) whose clocks all show the same; the others are not in it. */
export function zonesOfCountries(): Record<string, string> {
  const only: Record<string, string> = {}
  for (const { abbr } of Object.values(places.countries)) {
    const zone = zoneOfCountry(abbr)
    if (zone) only[abbr] = zone
  }
  return only
}

/** The zone of a country whose clocks all show the same in 2026, by the name of its own; null for every other. */
export function zoneOfCountry(code: string): string | null {
  const zones = Object.values(places.zones).filter(({ countries }) => countries.includes(code))
  const own = zones.find(({ countries }) => countries[0] === code) ?? zones[0]
  return own && new Set(zones.map(({ name }) => clockOf(name))).size === 1 ? own.name : null
}

/** Whether a country has this zone; a country nobody named has them all. */
export const isZoneOf = (code: string, zone: string): boolean =>
  code === '' || Object.values(places.zones).some(({ name, countries }) => name === zone && countries.includes(code))

/** How far a zone is from UTC in winter and in summer. */
const clockOf = (zone: string) => ['01', '07'].map((month) => formatOffset(zone, new Date(`2026-${month}-15T12:00:00Z`))).join()
