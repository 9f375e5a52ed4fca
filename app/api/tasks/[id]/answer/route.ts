import { findColleaguesAnswer } from '@/lib/messaging/answered-meanwhile'
import { findTask } from '@/lib/tasks/queries'
import { currentSession } from '@/lib/tenancy/session'
import { read } from '@/lib/tenancy/transact'

type Context = { params: Promise<{ id: string }> }
const isId = (text: string) => /^[0-9a-f-]{36}$/.test(text)

/** The colleague's letter that went out while one was writing, to be read beside one's own (G-17). */
export async function GET(request: Request, { params }: Context) {
  const { id } = await params
  const of = new URL(request.url).searchParams.get('of') ?? ''
  const session = await currentSession()
  const found =
    session && isId(id) && isId(of)
      ? await read(session.scope, async (scope) => ((await findTask(scope, id)) ? findColleaguesAnswer(scope, id, of) : null))
      : null
  return Response.json(found ?? {}, { status: found ? 200 : 404, headers: { 'cache-control': 'no-store' } })
}
