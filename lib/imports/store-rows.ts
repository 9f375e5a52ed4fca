import { countryCode } from '@/lib/i18n/countries'
import { type StoreValues, storeInput } from '@/lib/stores/input'
import { readPhone } from '@/lib/stores/phone'
import { addStore, changeStore } from '@/lib/stores/save-store'
import type { Scope } from '@/lib/tenancy/scope'
import type { Store } from '@/lib/tenancy/stores'
import { languageCell, zoneCell } from './cell-values'
import { clockCell, hoursCell } from './hour-cells'
import { because, type Changes, compared, type Given, type Judged, type Kind, type Taken, wrong } from './kind'
import { storesBy } from './known-places'
import { nearestZone } from './nearest-zone'

type Value = { existing: Store | null; store: StoreValues }

/** A chain's list of stores, as people export it. */
export const storeRows: Kind<Value> = {
  subject: 'stores',
  fields: {
    number: ['store number', 'store no', 'store id', 'code', 'id'],
    name: ['store name', 'store'],
    address: ['street address', 'street', 'address line 1'],
    city: ['town'],
    region: ['state/province', 'state', 'province', 'county'],
    country: ['country code'],
    postalCode: ['postcode', 'zip', 'zip code'],
    phone: ['phone number', 'telephone'],
    timeZone: ['timezone', 'tz'],
    longitude: ['lng', 'lon'],
    latitude: ['lat'],
    locale: ['lang', 'language code', 'store language'],
    opensAt: [
      'open',
      'opening',
      'opening time',
      'open from',
      'opens at',
      'apertura',
      'hora de apertura',
      'otwarte od',
      'otwiera',
    ],
    closesAt: ['close', 'closing', 'closing time', 'open until', 'closes at', 'cierre', 'hora de cierre', 'otwarte do', 'zamyka'],
    hours: ['hours', 'store hours', 'open hours', 'horas', 'horario de apertura', 'godziny', 'godziny pracy'],
  },
  needs: [['number'], ['name'], ['timeZone']],
  rowsAtOnce: 200,
  judge,
  take,
}

async function judge(scope: Scope, rows: Given[]): Promise<Judged<Value>[]> {
  const known = await storesBy(
    scope,
    rows.map((row) => row.cell('number')),
  )
  return rows.map((row) => judgeStore(row, known))
}

function judgeStore(row: Given, known: Map<string, Store>): Judged<Value> {
  const existing = known.get(row.cell('number')) ?? null
  const times = timesOf(row, existing)
  if ('problem' in times) return wrong(times.problem)
  const { store, zoneGiven, proposed } = readStore(row)
  const parsed = storeInput.safeParse({ ...store, ...times })
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    return wrong(issue?.path[0] === 'timeZone' ? because('zone', zoneGiven) : (issue?.message ?? 'errors.field'))
  }
  const judged = compared(parsed.data.number, { existing, store: parsed.data }, existing && storeChanges(existing, parsed.data))
  if (judged.verdict === 'same' || !proposed) return judged
  return { ...judged, verdict: 'confirm', reason: because('proposed', zoneGiven, proposed) }
}

type Times = Partial<Pick<StoreValues, 'locale' | 'opensAt' | 'closesAt'>>

/** Its language and hours, in one cell or two; what the file does not say a store keeps. */
function timesOf({ cell }: Given, existing: Store | null): Times | { problem: string } {
  const { locale, opensAt, closesAt } = existing ?? {}
  const times: Times = { locale, opensAt, closesAt }
  if (cell('locale')) {
    const language = languageCell(cell('locale'))
    if (!language) return { problem: because('language', cell('locale')) }
    times.locale = language
  }
  if (cell('hours')) {
    const hours = hoursCell(cell('hours'))
    if (!hours) return { problem: because('hours', cell('hours')) }
    Object.assign(times, hours)
  }
  for (const field of ['opensAt', 'closesAt'] as const) {
    if (cell(field) === '') continue
    const time = clockCell(cell(field))
    if (!time) return { problem: because('time', cell(field)) }
    times[field] = time
  }
  return times
}

/** A row as a store, with what had to be understood: phones, postcodes that lost their zero, zones as people export them. */
function readStore({ cell }: Given) {
  const country = countryCode(cell('country'))
  const zoneGiven = cell('timeZone').split(/\s+/).at(-1) ?? ''
  const zone = zoneCell(zoneGiven)
  const proposed = zone ? null : nearestZone(zoneGiven)
  const store = {
    number: cell('number'),
    name: cell('name'),
    address: cell('address'),
    city: cell('city'),
    region: cell('region'),
    country,
    postalCode: postalCode(cell('postalCode'), country),
    phone: readPhone(cell('phone'), country) ?? cell('phone'),
    timeZone: zone ?? proposed ?? zoneGiven,
    longitude: degrees(cell('longitude')),
    latitude: degrees(cell('latitude')),
  }
  return { store, zoneGiven, proposed }
}

const degrees = (text: string) => (text === '' || Number.isNaN(Number(text)) ? null : Number(text))

/** A spreadsheet drops the zero a US postcode begins with. */
const postalCode = (text: string, country: string) => (country === 'US' && /^\d{3,4}$/.test(text) ? text.padStart(5, '0') : text)

const told = [
  'name',
  'address',
  'city',
  'region',
  'postalCode',
  'country',
  'phone',
  'timeZone',
  'latitude',
  'longitude',
  'locale',
  'opensAt',
  'closesAt',
] as const

function storeChanges(store: Store, given: StoreValues): Changes {
  const changes: Changes = {}
  for (const field of told) {
    const [from, to] = [String(store[field] ?? ''), String(given[field] ?? '')]
    if (from !== to) changes[field] = [from, to]
  }
  return changes
}

async function take(scope: Scope, rows: Taken<Value>[]) {
  for (const { value } of rows) {
    const { existing, store } = value
    if (existing) await changeStore(scope, existing.id, store)
    else await addStore(scope, store)
  }
}
