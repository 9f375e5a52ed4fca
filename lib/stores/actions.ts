import { z } from 'zod'
import type { Store } from '@/lib/access/stores'
import { action } from '@/lib/action'
import { typedStoreInput } from './input'
import { addStore, changeStore } from './save-store'
import { storeVersion } from './store-version'

const savedOf = (store: Store) => ({ id: store.id, version: storeVersion(store) })

export const addStoreAction = action(typedStoreInput, async (scope, input) => savedOf(await addStore(scope, input)))
export const changeStoreAction = action(
  typedStoreInput.safeExtend({ storeId: z.uuid(), version: z.string().optional(), agreedZone: z.string().optional() }),
  async (scope, { storeId, ...store }) => savedOf(await changeStore(scope, storeId, store)),
)
