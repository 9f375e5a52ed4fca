import { versionOf } from '@/lib/database/version-of'
import type { StoreValues } from './input'

/** What of a store its form shows, as its save is held against it (T-16). */
export const shownOf = (store: StoreValues) => {
  const { number, name, address, city, region, postalCode, country, phone } = store
  const { latitude, longitude, timeZone, locale, hours } = store
  const where = { address, city, region, postalCode, country, phone, latitude, longitude }
  return { number, name, ...where, timeZone, locale, hours } satisfies StoreValues
}

export const storeVersion = (store: StoreValues) => versionOf(shownOf(store))
