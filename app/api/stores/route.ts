import { currentSession } from '@/lib/auth/session'
import { read } from '@/lib/database/transact'
import { storable } from '@/lib/i18n/storable'
import { searchStores } from '@/lib/stores/queries'

/** Up to thirty stores one sees, by a part of name, number or city, for the places where one is picked. */
export async function GET(request: Request) {
  const session = await currentSession()
  if (session?.scope.actor.kind !== 'person' || session.scope.actor.role === 'account_manager')
    return Response.json([], { status: 401 })
  const text = storable(100)(new URL(request.url).searchParams.get('q') ?? '')
  const stores = await read(session.scope, (scope) => searchStores(scope, text))
  const found = stores.map(({ id, name, number, city }) => ({ id, name, more: [number, city].filter(Boolean).join(', ') }))
  return Response.json(found, { headers: { 'cache-control': 'no-store' } })
}
