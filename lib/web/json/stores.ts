import { read } from '@/lib/database/transact'
import { searchStores } from '@/lib/stores/queries'
import type { JsonRoute } from './json-route'

/** Up to thirty stores one sees, by a part of name, number or city, for the places where one is picked. */
export const stores: JsonRoute = {
  path: '/api/stores',
  ability: 'task.see',
  GET: async ({ scope, words }) => {
    const stores = await read(scope, (scope) => searchStores(scope, words))
    return stores.map(({ id, name, number, city }) => ({ id, name, more: [number, city].filter(Boolean).join(', ') }))
  },
}
