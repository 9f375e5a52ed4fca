import { notFound } from 'next/navigation'
import { cache } from 'react'
import { formSnapshot, fresh } from '@/components/admin/form-snapshot'
import { type Admin, requireAdmin } from '@/components/admin/require-admin'
import { getStore } from '@/lib/access/stores'
import { lastSaved } from '@/lib/activity/last-saved'
import { read } from '@/lib/database/transact'
import { NotFound } from '@/lib/errors'
import { zonesOfCountries } from '@/lib/i18n/zone-of-country'
import { usualZone } from '@/lib/stores/queries'
import { storeVersion } from '@/lib/stores/store-version'
import { storeChoices, storeTold, valuesOf } from './store-display'
import { StoreForm } from './store-form'
import { StoreMessages } from './store-messages'

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

export async function StoreScreen({ storeId }: { storeId: string }) {
  const admin = await requireAdmin('stores.manage')
  const { t, locale, scope } = admin
  const { store, last } = await readStorePage(storeId)
  return (
    <StoreMessages locale={locale}>
      <StoreForm
        storeId={store.id}
        now={formSnapshot(admin, last, {
          version: storeVersion(store),
          values: valuesOf(store, locale),
          display: storeTold(t, locale, scope.now, store),
        })}
        choices={storeChoices(locale, scope.now, store)}
      />
    </StoreMessages>
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
export async function NewStore({ admin: { locale, timeZone, scope } }: { admin: Admin }) {
  const values = { ...empty, timeZone: (await read(scope, usualZone)) ?? timeZone, locale }
  return (
    <StoreMessages locale={locale}>
      <StoreForm
        now={fresh(valuesOf(values, locale))}
        choices={storeChoices(locale, scope.now, values)}
        zonesOfCountries={zonesOfCountries()}
      />
    </StoreMessages>
  )
}
