import { FirstSteps } from '@/components/shell/first-steps'
import { countsOf } from '@/components/ui/counts'
import type { Locale } from '@/db/vocabulary'
import { countryNames } from '@/lib/i18n/countries'
import { fold } from '@/lib/i18n/fold'
import type { Words } from '@/lib/i18n/words'
import { listStores, type Store } from '@/lib/tenancy/stores'
import { read } from '@/lib/tenancy/transact'
import { OfficeTable } from './office-table'
import { requireAdmin } from './require-admin'
import { saidHours } from './store-words'
import { type Asked, type OfficeRow, readView } from './table-view'
import { tableWords } from './table-words'

const columnIds = ['name', 'number', 'city', 'country', 'zone', 'hours', 'language'] as const
const distinct = (values: string[]) => [...new Set(values)].filter(Boolean).sort()

/** Every store of the chain, to search, filter and sort. */
export async function StoreList({ asked }: { asked: Asked }) {
  const { say, scope, locale } = await requireAdmin('stores.manage')
  const stores = await read(scope, listStores)
  if (stores.length === 0) return <FirstSteps say={say} />
  const columns = columnIds.map((id) => ({ id, label: say(`stores.cells.${id}`) }))
  const nameOf = countryNames(locale)
  const countries = distinct(stores.map(({ country }) => country))
    .map((value) => ({ value, label: nameOf(value) }))
    .sort((a, b) => a.label.localeCompare(b.label, locale))
  const zones = distinct(stores.map(({ timeZone }) => timeZone)).map((value) => ({ value, label: value.replaceAll('_', ' ') }))
  const facets = [
    { id: 'country', label: say('stores.anyCountry'), options: countries },
    { id: 'zone', label: say('stores.anyZone'), options: zones },
  ]
  return (
    <OfficeTable
      label={say('stores.title')}
      rows={stores.map((store) => rowOf(say, locale, nameOf, store))}
      columns={columns}
      facets={facets}
      start={readView(asked, columns, facets, ['language'])}
      say={tableWords(say, 'stores')}
      counts={countsOf(say, locale, 'stores.count')}
    />
  )
}

const rowOf = (say: Words, locale: Locale, nameOf: (code: string) => string, store: Store): OfficeRow => ({
  id: store.id,
  href: `/office/stores/${store.id}`,
  search: fold(`${store.name} ${store.number} ${store.city}`),
  cells: {
    name: store.name,
    number: store.number,
    city: store.city || '–',
    country: nameOf(store.country) || '–',
    zone: store.timeZone.replaceAll('_', ' '),
    hours: saidHours(store.hours, locale),
    language: say(`common.languages.${store.locale}`),
  },
  order: {},
  facets: { country: [store.country], zone: [store.timeZone] },
  tones: { number: 'num', zone: 'dim2', hours: 'num dim2', language: 'dim2' },
})
