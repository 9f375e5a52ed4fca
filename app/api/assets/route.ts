import { searchAssets } from '@/lib/catalogue/search-products'
import { read } from '@/lib/database/transact'
import { jsonRoute } from '@/lib/json-route'

/** Documents and pictures kept for messages, by a part of the name. */
export const GET = jsonRoute('task.act', ({ scope, words }) => read(scope, (scope) => searchAssets(scope, words)))
