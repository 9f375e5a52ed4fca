import { can } from '@/lib/access/abilities'
import { currentSession } from '@/lib/auth/session'
import { listTaskProducts, searchProducts } from '@/lib/catalogue/search-products'
import { read } from '@/lib/database/transact'
import { storable } from '@/lib/i18n/storable'
import { findTask } from '@/lib/tasks/queries'

/** Products by a part of the name or code; without words, those given with the task one writes on. */
export async function GET(request: Request) {
  const session = await currentSession()
  if (!session || !can(session.scope, 'task.act')) return Response.json([], { status: 401 })
  const requested = new URL(request.url).searchParams
  const text = storable(100)(requested.get('q') ?? '')
  const taskId = requested.get('task') ?? ''
  const found = await read(session.scope, async (scope) => {
    const isAsked = text === '' && /^[0-9a-f-]{36}$/.test(taskId) && (await findTask(scope, taskId))
    const given = isAsked ? await listTaskProducts(scope, taskId) : []
    return given.length > 0 ? given : searchProducts(scope, text)
  })
  return Response.json(found, { headers: { 'cache-control': 'no-store' } })
}
