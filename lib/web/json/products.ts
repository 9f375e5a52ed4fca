import { listTaskProducts, searchProducts } from '@/lib/catalogue/search-products'
import { read } from '@/lib/database/transact'
import { findTask } from '@/lib/tasks/queries'
import type { JsonRoute } from './json-route'

/** Products by a part of the name or code; without words, those that belong to the task one writes on. */
export const products: JsonRoute = {
  path: '/api/products',
  ability: 'task.act',
  GET: ({ scope, params, words }) =>
    read(scope, async (scope) => {
      const taskId = params.get('task') ?? ''
      const isOfTask = words === '' && /^[0-9a-f-]{36}$/.test(taskId) && (await findTask(scope, taskId))
      const ofTask = isOfTask ? await listTaskProducts(scope, taskId) : []
      return ofTask.length > 0 ? ofTask : searchProducts(scope, words)
    }),
}
