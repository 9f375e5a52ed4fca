import type { Scope } from '@/lib/access/scope'
import type { Store } from '@/lib/access/stores'
import { coordinatesOf, namesOf, timesOf, zoneOf } from '@/lib/imports/cells/store-cells'
import { addressFields } from '@/lib/stores/address-fields'
import { type StoreValues, storeInput } from '@/lib/stores/input'
import { addStore, changeStore } from '@/lib/stores/save-store'
import { because, type Changes, compared, type Judged, type Kind, type RowCells, type Taken, wrong } from './kind'
import { storesBy } from './known-places'
import { refusalsOf } from './refusals'

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
    latitude: [
      'lat',
      'coordinates',
      'coords',
      'lat long',
      'lat lng',
      'lat lon',
      'latitude longitude',
      'gps',
      'coordenadas',
      'współrzędne',
    ],
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

async function judge(scope: Scope, rows: RowCells[]): Promise<Judged<Value>[]> {
  const known = await storesBy(
    scope,
    rows.map((row) => row.cell('number')),
  )
  return rows.map((row) => judgeStore(row, known.get(row.cell('number')) ?? null, scope.now))
}

function judgeStore(row: RowCells, existing: Store | null, now: Date): Judged<Value> {
  const { times, problems: late } = timesOf(row, existing)
  const { coordinates, problems: lost } = coordinatesOf(row, existing)
  const names = namesOf(row, existing)
  const { zone, given, proposed, elsewhere, isSwapped } = zoneOf(row, existing, { coordinates, country: names.country, now })
  const parsed = storeInput.safeParse({ ...names, ...coordinates, ...times, timeZone: zone })
  const refused = parsed.success
    ? []
    : refusalsOf(storeRows, parsed.error).map((reason) => (reason === 'errors.timeZone' ? because('zone', given) : reason))
  if (!parsed.success || late.length + lost.length > 0) return wrong(...refused, ...lost, ...late)
  const remark = elsewhere ? because('zoneElsewhere', zone, elsewhere) : isSwapped ? because('swapped') : null
  const changes = existing && storeChanges(existing, parsed.data)
  const judged = compared(parsed.data.number, { existing, store: parsed.data }, changes, remark)
  if (judged.verdict === 'same' || !proposed) return judged
  return { ...judged, verdict: 'confirm', reason: because('proposed', given, proposed) }
}

const told = ['name', ...addressFields, 'timeZone', 'latitude', 'longitude', 'locale', 'hours'] as const

function storeChanges(store: Store, input: StoreValues): Changes {
  const changes: Changes = {}
  for (const field of told) {
    const [from, to] = [String(store[field] ?? ''), String(input[field] ?? '')]
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
