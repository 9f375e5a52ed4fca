import { notFound } from 'next/navigation'
import { cache } from 'react'
import { locales } from '@/db/vocabulary'
import { lastSaved } from '@/lib/activity/last-saved'
import { NotFound } from '@/lib/errors'
import type { Words } from '@/lib/i18n/words'
import { zonesOfCountries } from '@/lib/i18n/zone-of-country'
import { usualZone } from '@/lib/stores/queries'
import { storeSeen } from '@/lib/stores/store-seen'
import { getStore } from '@/lib/tenancy/stores'
import { read } from '@/lib/tenancy/transact'
import { fresh, looked } from './looked'
import { type Admin, requireAdmin } from './require-admin'
import { StoreForm } from './store-form'
import { storeChoices, storeFormWords, storeTold, valuesOf } from './store-words'

export const readStorePage = cache(async (storeId: string) => {
  const { scope } = await requireAdmin('stores.manage')
  if (!/^[0-9a-f-]{36}$/.test(storeId)) notFound()
  return read(scope, async (scope) => ({
    store: await getStore(scope, storeId),
    last: await lastSaved(scope, { types: ['audit.storeChanged'], key: 'storeId', id: storeId }),
  })).catch((error) => {
    if (error instanceof NotFound) notFound()
    throw error
  })
})

const languagesOf = (say: Words) => locales.map((value) => ({ value, label: say(`common.languages.${value}`) }))

export async function StoreScreen({ storeId }: { storeId: string }) {
  const admin = await requireAdmin('stores.manage')
  const { say, locale, scope } = admin
  const { store, last } = await readStorePage(storeId)
  return (
    <StoreForm
      storeId={store.id}
      now={looked(admin, last, {
        seen: storeSeen(store),
        values: valuesOf(store, locale),
        told: storeTold(say, locale, scope.now, store),
      })}
      choices={storeChoices(locale, scope.now, store)}
      languages={languagesOf(say)}
      say={storeFormWords(say)}
    />
  )
}

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
  hours: 'Mo-Su 09:00-19:00',
}

/** The form for a new one, in the zone most of the chain's stores have. */
export async function NewStore({ admin: { say, locale, timeZone, scope } }: { admin: Admin }) {
  const values = { ...empty, timeZone: (await read(scope, usualZone)) ?? timeZone, locale }
  return (
    <StoreForm
      now={fresh(valuesOf(values, locale))}
      choices={storeChoices(locale, scope.now, values)}
      zonesOfCountries={zonesOfCountries()}
      languages={languagesOf(say)}
      say={storeFormWords(say)}
    />
  )
}
