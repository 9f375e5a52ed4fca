import type { Locale } from '@/db/vocabulary'
import type { Store } from '@/lib/access/stores'
import { countriesIn } from '@/lib/i18n/countries'
import { canonicalZone, zoneChoice, zoneChoices } from '@/lib/i18n/time-zones'
import type { Translate } from '@/lib/i18n/translator'
import { addressFields } from '@/lib/stores/address-fields'
import { formatHours, readHours } from '@/lib/stores/opening-hours'

const shown = ['number', 'name', ...addressFields, 'latitude', 'longitude', 'timeZone', 'locale', 'hours'] as const
type Shown = (typeof shown)[number]
export type StoreValuesShown = Record<Shown, string>
type Input = Omit<StoreValuesShown, 'latitude' | 'longitude'> & Pick<Store, 'latitude' | 'longitude'>

/** Kept hours in the reader's language; what nobody can read stays as it is kept. */
export const saidHours = (hours: string, locale: Locale): string => {
  const week = readHours(hours)
  return week ? formatHours(week, locale) : hours
}

/** What the form begins with; nothing else of the store goes to the browser. */
export function valuesOf(store: Input, reader: Locale): StoreValuesShown {
  const { number, name, address, city, region, postalCode, country, phone, timeZone, locale, hours } = store
  const coordinates = { latitude: String(store.latitude ?? ''), longitude: String(store.longitude ?? '') }
  const zone = canonicalZone(timeZone)
  const where = { address, city, region, postalCode, country, phone, ...coordinates }
  return { number, name, ...where, timeZone: zone, locale, hours: saidHours(hours, reader) }
}

/** The same in words, as somebody else's save is shown beside the form (T-16). */
export function storeTold(t: Translate, locale: Locale, now: Date, store: Store) {
  const { zone, country } = storeChoices(locale, now, store)
  const named: Partial<Record<Shown, string>> = {
    timeZone: zone.name,
    country: country?.name ?? '',
    locale: t(`common.languages.${store.locale}`),
  }
  const values = { ...valuesOf(store, locale), ...named }
  return shown.map((field) => ({ field, label: t(`stores.fields.${field}`), value: values[field] || t('tasks.remote.none') }))
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
