import { searchAccounts } from '@/lib/accounts/queries'
import { read } from '@/lib/database/transact'
import type { JsonRoute } from './json-route'

/** Up to twenty accounts one may see, by a part of the name or number, for pickers (T-10). */
export const accounts: JsonRoute = {
  path: '/api/accounts',
  ability: 'customer.see',
  GET: async ({ scope, words }) => {
    const found = words.length < 2 ? [] : await read(scope, (scope) => searchAccounts(scope, words))
    return found.map(({ id, name, number }) => ({ id, name, more: number ?? undefined }))
  },
}
