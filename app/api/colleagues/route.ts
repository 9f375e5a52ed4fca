import { listColleagues, listMakers } from '@/lib/access/colleagues'
import { currentSession } from '@/lib/auth/session'
import { read } from '@/lib/database/transact'
import { fold } from '@/lib/i18n/fold'
import { storable } from '@/lib/i18n/storable'
import { getTranslator } from '@/lib/i18n/translator'

const max = 8

/** Colleagues of one's stores by a part of the name, to be named in a note; `for=filter` those who can have made a task (T-7). */
export async function GET(request: Request) {
  const session = await currentSession()
  const actor = session?.scope.actor
  if (!session || actor?.kind !== 'person' || actor.role === 'account_manager') return Response.json([], { status: 401 })
  const { searchParams } = new URL(request.url)
  const sought = fold(storable(60)(searchParams.get('q') ?? ''))
  const all = await read(session.scope, searchParams.get('for') === 'filter' ? listMakers : listColleagues)
  const gone = getTranslator(actor.locale)('tasks.whose.gone')
  const found = all.filter(({ name }) => fold(name).includes(sought)).slice(0, max)
  return Response.json(
    found.map(({ id, name, hasLeft }) => ({ id, name, more: hasLeft ? gone : undefined })),
    { headers: { 'cache-control': 'no-store' } },
  )
}
