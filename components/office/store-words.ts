import type { Words } from '@/lib/i18n/words'
import type { Store } from '@/lib/tenancy/stores'

const shown = [
  'number',
  'name',
  'address',
  'city',
  'region',
  'postalCode',
  'country',
  'phone',
  'latitude',
  'longitude',
  'timeZone',
  'locale',
  'opensAt',
  'closesAt',
] as const
type Shown = (typeof shown)[number]
export type StoreValuesShown = Record<Shown, string>
export type StoreFormWords = Record<'time' | 'place' | 'zoneHint' | 'countryHint' | 'save' | 'saved' | 'noConnection', string> & {
  fields: Record<string, string>
}

type Given = Omit<StoreValuesShown, 'latitude' | 'longitude'> & Pick<Store, 'latitude' | 'longitude'>

/** What the form begins with; nothing else of the store goes to the browser. */
export function valuesOf(store: Given): StoreValuesShown {
  const { number, name, address, city, region, postalCode, country, phone, timeZone, locale, opensAt, closesAt } = store
  const place = { latitude: String(store.latitude ?? ''), longitude: String(store.longitude ?? '') }
  return { number, name, address, city, region, postalCode, country, phone, timeZone, locale, opensAt, closesAt, ...place }
}

/** Every zone this machine knows, and the one a store has already. */
export const zonesWith = (zone: string) => [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', zone])].sort()

export const storeFormWords = (say: Words): StoreFormWords => ({
  fields: Object.fromEntries(shown.map((field) => [field, say(`stores.fields.${field}`)])),
  time: say('stores.time'),
  place: say('stores.place'),
  zoneHint: say('stores.zoneHint'),
  countryHint: say('stores.fields.countryHint'),
  save: say('stores.save'),
  saved: say('stores.saved'),
  noConnection: say('common.noConnection'),
})
