import tzLookup from '@photostructure/tz-lookup'
import type { Store } from '@/lib/access/stores'
import { countryCode } from '@/lib/i18n/countries'
import { canonicalZone, isTimeZone } from '@/lib/i18n/time-zones'
import { isZoneOf, zoneOfCountry } from '@/lib/i18n/zone-of-country'
import { offsetAt } from '@/lib/i18n/zone-rules'
import { because, type RowCells, said } from '@/lib/imports/kinds/kind'
import { ofColumn } from '@/lib/imports/kinds/refusals'
import { coordinatesIn, degreesIn } from '@/lib/stores/coordinates'
import type { StoreValues } from '@/lib/stores/input'
import { hoursIn, readHours, writeHours } from '@/lib/stores/opening-hours'
import { readPhone } from '@/lib/stores/phone'
import { languageCell, zoneCell } from './cell-values'
import { clockCell } from './hour-cells'

type Kept = Store | null

/** A store's names and address. What the file does not give stays as it was (Q-D2). Phones and postcodes are read by the rules of its country. */
export function namesOf({ cell }: RowCells, existing: Kept) {
  const country = countryCode(cell('country')) || (existing?.country ?? '')
  const kept = (field: 'name' | 'address' | 'city' | 'region') => cell(field) || (existing?.[field] ?? '')
  return {
    number: cell('number'),
    name: kept('name'),
    address: kept('address'),
    city: kept('city'),
    region: kept('region'),
    country,
    postalCode: postalCode(cell('postalCode'), country) || (existing?.postalCode ?? ''),
    phone: (readPhone(cell('phone'), country) ?? cell('phone')) || (existing?.phone ?? ''),
  }
}

/** Puts back the zero at the start of a US postcode, which spreadsheets drop. */
const postalCode = (text: string, country: string) => (country === 'US' && /^\d{3,4}$/.test(text) ? text.padStart(5, '0') : text)

/** A store's place on the map; the decimals may follow a point or a comma. */
export function coordinatesOf({ cell }: RowCells, existing: Kept) {
  const problems: string[] = []
  // One column may hold both numbers, and it may be chosen for one field or for both.
  const both = coordinatesIn(cell('latitude')) ?? coordinatesIn(cell('longitude'))
  if (both) return { coordinates: { latitude: both[0], longitude: both[1] }, problems }
  const degrees = (field: 'longitude' | 'latitude') => {
    const text = cell(field)
    if (text === '') return existing?.[field] ?? null
    const number = degreesIn(text)
    if (number !== null) return number
    problems.push(ofColumn('stores', field, because('number', text)))
    return null
  }
  return { coordinates: { longitude: degrees('longitude'), latitude: degrees('latitude') }, problems }
}

type Coordinates = { latitude: number | null; longitude: number | null }

/**
 * A store's time zone. If the file gives none that exists, the zone of its place on the map is proposed, else its country's if that has only one.
 * `elsewhere`: the zone of its place, if clocks there show another time than the given zone. Near a border the map may give a zone that the store's
 * country does not have: that one is ignored. `isSwapped`: the place lies in the country only if latitude and longitude are exchanged.
 */
export function zoneOf(
  { cell }: RowCells,
  existing: Kept,
  { coordinates, country, now }: { coordinates: Coordinates; country: string; now: Date },
) {
  const given = cell('timeZone').split(/\s+/).at(-1) || (existing?.timeZone ?? '')
  const zone = zoneCell(given)
  const onMap = zoneOfCoordinates(coordinates.latitude, coordinates.longitude)
  const there = onMap && isZoneOf(country, onMap) ? onMap : null
  const proposed = zone ? null : (there ?? zoneOfCountry(country))
  const elsewhere = zone && there && !isSameClock(zone, there, now.getTime()) ? there : null
  const swapped = country && !there ? zoneOfCoordinates(coordinates.longitude, coordinates.latitude) : null
  const isSwapped = swapped !== null && isZoneOf(country, swapped)
  return { zone: zone ?? proposed ?? given, given, proposed, elsewhere, isSwapped }
}

type Times = Partial<Pick<StoreValues, 'locale' | 'hours'>>

const usualHours = '09:00-19:00'

/** The same hours every day, from the opening column to the closing column. If one of the two is empty, its time stays as it was. */
function betweenColumns(kept: string, opens: string, closes: string): string {
  const [, from = '09:00', to = '19:00'] = /(\d\d:\d\d)-(?:[^;]*-)?(\d\d:\d\d)/.exec(kept) ?? []
  return `${opens || from}-${closes || to}`
}

/** A store's language and opening hours, the hours from one cell or from two columns. What the file does not give stays as it was. */
export function timesOf({ cell }: RowCells, existing: Kept): { times: Times; problems: string[] } {
  const { locale, hours: kept } = existing ?? {}
  const times: Times = { locale, hours: kept }
  const problems: string[] = []
  const language = languageCell(cell('locale'))
  if (language) times.locale = language
  else if (cell('locale')) problems.push(because('language', cell('locale')))
  const hours = cell('hours') ? hoursIn(cell('hours')) : null
  if (hours && 'week' in hours) times.hours = writeHours(hours.week)
  else if (hours) problems.push(said(hours.refused))
  const [opens, closes] = (['opensAt', 'closesAt'] as const).map((field) => {
    const time = cell(field) && clockCell(cell(field))
    if (time === null) problems.push(because('time', cell(field)))
    return time ?? ''
  })
  if (opens || closes) {
    const daily = readHours(betweenColumns(times.hours ?? usualHours, opens ?? '', closes ?? ''))
    if (daily) times.hours = writeHours(daily)
    else problems.push(because('hours', `${opens}-${closes}`))
  }
  return { times, problems }
}

/** The time zone of a place, from a map that is part of this version. Coordinates are in degrees; null when they are no place. */
function zoneOfCoordinates(latitude: number | null, longitude: number | null): string | null {
  if (latitude === null || longitude === null || Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return null
  const zone = tzLookup(latitude, longitude)
  return isTimeZone(zone) ? canonicalZone(zone) : null
}

const monthMs = 30 * 86_400_000

/** Whether clocks in the two zones show the same time during the two years after `now` (milliseconds since 1970). */
const isSameClock = (one: string, other: string, now: number): boolean =>
  one === other ||
  Array.from({ length: 24 }, (_, month) => now + month * monthMs).every(
    (moment) => offsetAt(one, moment) === offsetAt(other, moment),
  )
