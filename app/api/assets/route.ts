import { can } from '@/lib/access/abilities'
import { currentSession } from '@/lib/auth/session'
import { searchAssets } from '@/lib/catalogue/search-products'
import { read } from '@/lib/database/transact'
import { storable } from '@/lib/i18n/storable'

/** Documents and pictures kept for messages, by a part of the name. */
export async function GET(request: Request) {
  const session = await currentSession()
  if (!session || !can(session.scope, 'task.act')) return Response.json([], { status: 401 })
  const text = storable(100)(new URL(request.url).searchParams.get('q') ?? '')
  const found = await read(session.scope, (scope) => searchAssets(scope, text))
  return Response.json(found, { headers: { 'cache-control': 'no-store' } })
}
