import { read } from '@/lib/database/transact'
import { searchOrders } from '@/lib/orders/queries'
import type { JsonRoute } from './json-route'

/** Up to twenty orders one may see, by a part of the number, for pickers (T-10). */
export const orders: JsonRoute = {
  path: '/api/orders',
  ability: 'customer.see',
  GET: async ({ scope, words }) => {
    const found = words.length < 2 ? [] : await read(scope, (scope) => searchOrders(scope, words))
    return found.map(({ id, number, customer }) => ({ id, name: number, more: customer ?? undefined }))
  },
}
