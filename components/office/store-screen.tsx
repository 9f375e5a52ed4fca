import { notFound } from 'next/navigation'
import { cache } from 'react'
import { locales } from '@/db/vocabulary'
import type { Words } from '@/lib/i18n/words'
import { listStores } from '@/lib/tenancy/stores'
import { read } from '@/lib/tenancy/transact'
import { type Admin, requireAdmin } from './require-admin'
import { StoreForm } from './store-form'
import { storeFormWords, valuesOf, zonesWith } from './store-words'

export const readStorePage = cache(async (storeId: string) => {
  const { scope } = await requireAdmin('stores.manage')
  const store = (await read(scope, listStores)).find(({ id }) => id === storeId)
  if (!store) notFound()
  return store
})

const languagesOf = (say: Words) => locales.map((value) => ({ value, label: say(`common.languages.${value}`) }))

export async function StoreScreen({ storeId }: { storeId: string }) {
  const { say } = await requireAdmin('stores.manage')
  const store = await readStorePage(storeId)
  return (
    <StoreForm
      storeId={store.id}
      values={valuesOf(store)}
      zones={zonesWith(store.timeZone)}
      languages={languagesOf(say)}
      say={storeFormWords(say)}
    />
  )
}

export function NewStore({ admin: { say, locale, timeZone } }: { admin: Admin }) {
  const empty = {
    number: '',
    name: '',
    address: '',
    city: '',
    region: '',
    postalCode: '',
    country: '',
    phone: '',
    latitude: null,
    longitude: null,
  }
  const values = valuesOf({ ...empty, timeZone, locale, opensAt: '09:00', closesAt: '19:00' })
  return <StoreForm values={values} zones={zonesWith(timeZone)} languages={languagesOf(say)} say={storeFormWords(say)} />
}
