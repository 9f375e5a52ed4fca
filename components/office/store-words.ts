import type { Locale } from '@/db/vocabulary'
import { countriesIn } from '@/lib/i18n/countries'
import { canonicalZone, zoneChoice, zoneChoices } from '@/lib/i18n/time-zones'
import type { Words } from '@/lib/i18n/words'
import { hoursWords, readHours } from '@/lib/stores/opening-hours'
import type { Store } from '@/lib/tenancy/stores'
import { savedAs } from './saved-as'

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
  'hours',
] as const
type Shown = (typeof shown)[number]
export type StoreValuesShown = Record<Shown, string>
export type StoreFormWords = Record<
  | 'time'
  | 'place'
  | 'zoneHint'
  | 'zoneUsual'
  | 'zoneOfCountry'
  | 'zoneProposed'
  | 'noZone'
  | 'countryHint'
  | 'noCountry'
  | 'noneAtAll'
  | 'phoneHint'
  | 'hoursHint'
  | 'save'
  | 'saved'
  | 'savedAs'
  | 'noConnection',
  string
> & {
  fields: Record<string, string>
}

type Given = Omit<StoreValuesShown, 'latitude' | 'longitude'> & Pick<Store, 'latitude' | 'longitude'>

/** Kept hours in the reader's language; what nobody can read stays as it is kept. */
export const saidHours = (hours: string, locale: Locale): string => {
  const week = readHours(hours)
  return week ? hoursWords(week, locale) : hours
}

/** What the form begins with; nothing else of the store goes to the browser. */
export function valuesOf(store: Given, reader: Locale): StoreValuesShown {
  const { number, name, address, city, region, postalCode, country, phone, timeZone, locale, hours } = store
  const place = { latitude: String(store.latitude ?? ''), longitude: String(store.longitude ?? '') }
  const zone = canonicalZone(timeZone)
  const where = { address, city, region, postalCode, country, phone, ...place }
  return { number, name, ...where, timeZone: zone, locale, hours: saidHours(hours, reader) }
}

/** The same in words, as somebody else's save is shown beside the form (T-16). */
export function storeTold(say: Words, locale: Locale, now: Date, store: Store) {
  const { zone, country } = storeChoices(locale, now, store)
  const named: Partial<Record<Shown, string>> = {
    timeZone: zone.name,
    country: country?.name ?? '',
    locale: say(`common.languages.${store.locale}`),
  }
  const values = { ...valuesOf(store, locale), ...named }
  return shown.map((field) => ({ field, label: say(`stores.fields.${field}`), value: values[field] || say('tasks.theirs.none') }))
}

/** What can be chosen, and what is chosen now, by name; the zone with its present offset. */
export function storeChoices(locale: Locale, now: Date, { timeZone, country }: Pick<Store, 'timeZone' | 'country'>) {
  const countries = countriesIn(locale)
  const zone = canonicalZone(timeZone)
  return {
    zones: zoneChoices(now),
    zone: zoneChoice(zone, now),
    countries,
    country: country ? (countries.find(({ id }) => id === country) ?? { id: country, name: country }) : null,
  }
}
export type StoreChoices = ReturnType<typeof storeChoices>

export const storeFormWords = (say: Words): StoreFormWords => ({
  fields: Object.fromEntries(shown.map((field) => [field, say(`stores.fields.${field}`)])),
  time: say('stores.time'),
  place: say('stores.place'),
  zoneHint: say('stores.zoneHint'),
  zoneUsual: say('stores.zoneUsual'),
  zoneOfCountry: say('stores.zoneOfCountry'),
  zoneProposed: say('stores.zoneProposed', { zone: '{zone}' }),
  noZone: say('stores.noZone'),
  countryHint: say('stores.fields.countryHint'),
  noCountry: say('stores.noCountry'),
  noneAtAll: say('stores.countryOff'),
  phoneHint: say('stores.phoneHint'),
  hoursHint: say('stores.hoursHint'),
  save: say('stores.save'),
  saved: say('stores.saved'),
  savedAs: savedAs(say),
  noConnection: say('common.noConnection'),
})
