import { read } from '@/lib/database/transact'
import { jsonRoute } from '@/lib/json-route'
import { searchStores } from '@/lib/stores/queries'

/** Up to thirty stores one sees, by a part of name, number or city, for the places where one is picked. */
export const GET = jsonRoute('task.see', async ({ scope, words }) => {
  const stores = await read(scope, (scope) => searchStores(scope, words))
  return stores.map(({ id, name, number, city }) => ({ id, name, more: [number, city].filter(Boolean).join(', ') }))
})
