import { currentSession } from '@/lib/auth/session'
import { read } from '@/lib/database/transact'
import { findColleagueMessage } from '@/lib/messaging/outbound/answered-meanwhile'
import { findTask } from '@/lib/tasks/queries'

type Context = { params: Promise<{ id: string }> }
const idIn = (text: string | null) => (text && /^[0-9a-f-]{36}$/.test(text) ? text : null)

/** The colleague's message that went out while one was writing, to be read beside one's own (G-17). */
export async function GET(request: Request, { params }: Context) {
  const id = idIn((await params).id)
  const requested = new URL(request.url).searchParams
  const answersId = idIn(requested.get('of'))
  const latestSeenId = requested.get('seen') === 'nothing' ? 'nothing' : idIn(requested.get('seen'))
  const session = await currentSession()
  const found =
    session && id
      ? await read(session.scope, async (scope) =>
          (await findTask(scope, id)) ? findColleagueMessage(scope, id, { answersId, latestSeenId }) : null,
        )
      : null
  return Response.json(found ?? {}, { status: found ? 200 : 404, headers: { 'cache-control': 'no-store' } })
}
