import { countryCode } from '@/lib/i18n/countries'
import { isTimeZone, timeZones } from '@/lib/i18n/time-zones'
import type { StoreInput } from '@/lib/stores/input'
import { readPhone } from '@/lib/stores/phone'

/** The heads people give a store's fields, lower case; the first that fits is taken. */
export const storeHeads: Record<string, string[]> = {
  number: ['store number', 'number', 'store no', 'store id', 'code', 'id'],
  name: ['store name', 'name', 'store'],
  address: ['street address', 'address', 'street', 'address line 1'],
  city: ['city', 'town'],
  region: ['state/province', 'region', 'state', 'province', 'county'],
  country: ['country', 'country code'],
  postalCode: ['postcode', 'postal code', 'zip', 'zip code'],
  phone: ['phone number', 'phone', 'telephone'],
  timeZone: ['timezone', 'time zone', 'tz'],
  longitude: ['longitude', 'lng', 'lon'],
  latitude: ['latitude', 'lat'],
}

/** Which head of the file gives which field. */
export function guessMapping(headers: string[]): Record<string, string> {
  const mapping: Record<string, string> = {}
  for (const [field, names] of Object.entries(storeHeads)) {
    const found = names.map((name) => headers.find((header) => header.toLowerCase() === name)).find(Boolean)
    if (found) mapping[field] = found
  }
  return mapping
}

export type ReadStore = { store: StoreInput; proposedZone: string | null; zoneGiven: string }

/** A row as a store, with what had to be understood: phones, postcodes that lost their zero, zones as people export them. */
export function readStoreRow(cells: Record<string, string>, mapping: Record<string, string>): ReadStore {
  const cell = (field: string) => (cells[mapping[field] ?? ''] ?? '').trim()
  const country = countryCode(cell('country'))
  const zoneGiven = cell('timeZone').split(/\s+/).at(-1) ?? ''
  const isKnown = isTimeZone(zoneGiven)
  const proposedZone = isKnown ? null : nearestZone(zoneGiven)
  const store: StoreInput = {
    number: cell('number'),
    name: cell('name'),
    address: cell('address'),
    city: cell('city'),
    region: cell('region'),
    country,
    postalCode: postalCode(cell('postalCode'), country),
    phone: readPhone(cell('phone'), country) ?? cell('phone'),
    timeZone: isKnown ? zoneGiven : (proposedZone ?? zoneGiven),
    longitude: degrees(cell('longitude')),
    latitude: degrees(cell('latitude')),
  }
  return { store, proposedZone, zoneGiven }
}

const degrees = (text: string) => (text === '' || Number.isNaN(Number(text)) ? null : Number(text))

/** A spreadsheet drops the zero a US postcode begins with. */
const postalCode = (text: string, country: string) => (country === 'US' && /^\d{3,4}$/.test(text) ? text.padStart(5, '0') : text)

/** The real zone spelt most like this one in the same part of the world, when it is close enough to propose. */
export function nearestZone(given: string): string | null {
  const area = given.split('/')[0]
  const close = timeZones()
    .filter((zone) => zone.split('/')[0] === area)
    .map((zone) => ({ zone, steps: distance(zone, given) }))
    .sort((a, b) => a.steps - b.steps)[0]
  return close && close.steps <= 4 ? close.zone : null
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1))
    row = next
  }
  return row[b.length] ?? 0
}
