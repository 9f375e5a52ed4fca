import { fold } from '@/lib/i18n/fold'
import { storable } from '@/lib/i18n/storable'
import { listColleagues, listMakers } from '@/lib/tenancy/colleagues'
import { currentSession } from '@/lib/tenancy/session'
import { read } from '@/lib/tenancy/transact'

const most = 8

/** Colleagues of one's stores by a part of the name, to be named in a note; `for=filter` those who can have made a task (T-7). */
export async function GET(request: Request) {
  const session = await currentSession()
  if (session?.scope.actor.kind !== 'person' || session.scope.actor.role === 'account_manager')
    return Response.json([], { status: 401 })
  const { searchParams } = new URL(request.url)
  const words = fold(storable(60)(searchParams.get('q') ?? ''))
  const all = await read(session.scope, searchParams.get('for') === 'filter' ? listMakers : listColleagues)
  const found = all.filter(({ name }) => fold(name).includes(words)).slice(0, most)
  return Response.json(
    found.map(({ id, name }) => ({ id, name })),
    { headers: { 'cache-control': 'no-store' } },
  )
}
