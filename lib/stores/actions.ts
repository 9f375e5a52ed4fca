'use server'

import { z } from 'zod'
import { action } from '@/lib/action'
import type { Store } from '@/lib/tenancy/stores'
import { typedStoreInput } from './input'
import { addStore, changeStore } from './save-store'
import { storeSeen } from './store-seen'

const savedOf = (store: Store) => ({ id: store.id, seen: storeSeen(store) })

export const add = action(typedStoreInput, async (scope, input) => savedOf(await addStore(scope, input)))
export const change = action(
  typedStoreInput.safeExtend({ storeId: z.uuid(), seen: z.string().optional(), agreedZone: z.string().optional() }),
  async (scope, { storeId, ...store }) => savedOf(await changeStore(scope, storeId, store)),
)
