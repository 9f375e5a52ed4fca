import { searchAssets } from '@/lib/catalogue/search-products'
import { read } from '@/lib/database/transact'
import type { JsonRoute } from './json-route'

/** Documents and pictures kept for messages, by a part of the name. */
export const assets: JsonRoute = {
  path: '/api/assets',
  ability: 'task.act',
  GET: ({ scope, words }) => read(scope, (scope) => searchAssets(scope, words)),
}
