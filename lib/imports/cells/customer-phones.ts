import { isCutNumber } from '@/lib/i18n/amounts'
import { countryCode, isCountry } from '@/lib/i18n/countries'
import { because, type RowCells } from '@/lib/imports/kinds/kind'
import type { KnownPerson, storesBy } from '@/lib/imports/kinds/known-places'
import { isDialledAbroad, phonesIn } from '@/lib/stores/phone'
import { listCell } from './cell-values'

type Places = { people: Map<string, KnownPerson>; stores: Awaited<ReturnType<typeof storesBy>>; country: string }
type Phones = { phones: string[]; problems: string[]; remarks: string[] }

/** What people write when there is no phone number. */
const NONE = /^(?:n\.?\/?a\.?|none|null|-+|\?+|brak|ninguno|sin tel[eé]fono)$/iu

/** Phone numbers in international form. They are read in the row's country; without one in its store's, or in the one country of all the chain's stores. */
export function phonesOf({ cell }: RowCells, { people, stores, country }: Places): Phones {
  const home = people.get(cell('associate').toLowerCase())
  const named = countryCode(cell('country'))
  const where = named || stores.get(cell('store'))?.country || home?.country || country
  const phones: string[] = []
  const problems: string[] = []
  const remarks: string[] = []
  for (const text of [cell('phone'), ...listCell(cell('otherPhones'))].filter((one) => one && !NONE.test(one))) {
    const found = isCutNumber(text) ? [] : phonesIn(text, where)
    if (isCutNumber(text)) problems.push(because('cutNumber', text))
    else if (!found) problems.push(noPhone(text, where))
    phones.push(...(found ?? []).map(({ dialled }) => dialled))
    if (found?.some(({ extension }) => extension)) remarks.push(because('extension', text))
  }
  return { phones: [...new Set(phones)], problems, remarks }
}

/** Says why this is no phone number; `country` is where it was read, empty when that is not known. */
function noPhone(text: string, country: string): string {
  if (isDialledAbroad(text)) return because('phoneNone', text)
  if (isCountry(country)) return because('phone', text)
  if (!/^[\d\s().-]{5,}$/.test(text)) return because('phoneNone', text)
  return country ? because('phoneLand', text, country) : because('phoneCountry', text)
}
