import { cookies } from 'next/headers'
import { requireAdmin } from '@/components/admin/require-admin'
import { type AdminRow, columnsCookie, type Params, readView } from '@/components/admin/table/table-view'
import { FirstSteps } from '@/components/shell/first-steps'
import type { Locale } from '@/db/vocabulary'
import { listStores, type Store } from '@/lib/access/stores'
import { read } from '@/lib/database/transact'
import { countryNames } from '@/lib/i18n/countries'
import { fold } from '@/lib/i18n/fold'
import type { Translate } from '@/lib/i18n/translator'
import { saidHours } from './store-display'
import { StoresTable } from './stores-table'

const columnIds = ['name', 'number', 'city', 'country', 'zone', 'hours', 'language'] as const
const distinct = (values: string[]) => [...new Set(values)].filter(Boolean).sort()

/** Every store of the chain, to search, filter and sort. */
export async function StoreList({ requested }: { requested: Params }) {
  const { t, scope, locale } = await requireAdmin('stores.manage')
  const stores = await read(scope, listStores)
  if (stores.length === 0) return <FirstSteps t={t} />
  const columns = columnIds.map((id) => ({ id, label: t(`stores.cells.${id}`) }))
  const nameOf = countryNames(locale)
  const countries = distinct(stores.map(({ country }) => country))
    .map((value) => ({ value, label: nameOf(value) }))
    .sort((a, b) => a.label.localeCompare(b.label, locale))
  const zones = distinct(stores.map(({ timeZone }) => timeZone)).map((value) => ({ value, label: value.replaceAll('_', ' ') }))
  const facets = [
    { id: 'country', label: t('stores.anyCountry'), options: countries },
    { id: 'zone', label: t('stores.anyZone'), options: zones },
  ]
  return (
    <StoresTable
      label={t('stores.title')}
      rows={stores.map((store) => rowOf(t, locale, nameOf, store))}
      columns={columns}
      facets={facets}
      start={readView(requested, columns, facets, ['language'], (await cookies()).get(columnsCookie)?.value)}
    />
  )
}

const rowOf = (t: Translate, locale: Locale, nameOf: (code: string) => string, store: Store): AdminRow => ({
  id: store.id,
  href: `/admin/stores/${store.id}`,
  search: fold(`${store.name} ${store.number} ${store.city}`),
  cells: {
    name: store.name,
    number: store.number,
    city: store.city || '–',
    country: nameOf(store.country) || '–',
    zone: store.timeZone.replaceAll('_', ' '),
    hours: saidHours(store.hours, locale),
    language: t(`common.languages.${store.locale}`),
  },
  order: {},
  facets: { country: [store.country], zone: [store.timeZone] },
  tones: { number: 'figures', zone: 'faint', hours: 'figures faint', language: 'faint' },
})
