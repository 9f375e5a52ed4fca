'use server'

import { z } from 'zod'
import { action } from '@/lib/action'
import { typedStoreInput } from './input'
import { addStore, changeStore } from './save-store'

export const add = action(typedStoreInput, async (scope, input) => ({ id: (await addStore(scope, input)).id }))
export const change = action(typedStoreInput.safeExtend({ storeId: z.uuid() }), async (scope, { storeId, ...store }) => ({
  id: (await changeStore(scope, storeId, store)).id,
}))
