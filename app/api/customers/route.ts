import { searchCustomers } from '@/lib/records/queries'
import { can } from '@/lib/tenancy/abilities'
import { currentSession } from '@/lib/tenancy/session'
import { read } from '@/lib/tenancy/transact'

/** Up to twenty customers one may see, by a part of the name, for the picker of a new task. */
export async function GET(request: Request) {
  const session = await currentSession()
  if (!session || !can(session.scope, 'customer.see')) return Response.json([], { status: 401 })
  const words = (new URL(request.url).searchParams.get('q') ?? '').replaceAll('\0', '').trim().slice(0, 100)
  const found = words.length < 2 ? [] : await read(session.scope, (scope) => searchCustomers(scope, words))
  return Response.json(
    found.map(({ id, name, city }) => ({ id, name, more: city })),
    { headers: { 'cache-control': 'no-store' } },
  )
}
