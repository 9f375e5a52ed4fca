import { currentSession } from '@/lib/auth/session'
import { read } from '@/lib/database/transact'
import { readDraftShown } from '@/lib/messaging/drafts/draft-shown'
import { findTask } from '@/lib/tasks/queries'

type Context = { params: Promise<{ id: string }> }

/** The message begun on a task, with its files, as it is kept now (G-18). */
export async function GET(_request: Request, { params }: Context) {
  const { id } = await params
  const session = await currentSession()
  if (!session) return respond(null, 401)
  if (!/^[0-9a-f-]{36}$/.test(id)) return respond(null, 404)
  return read(session.scope, async (scope) => {
    const task = await findTask(scope, id)
    return task ? respond(await readDraftShown(scope, id), 200) : respond(null, 404)
  })
}

const respond = (body: unknown, status: number) => Response.json(body, { status, headers: { 'cache-control': 'no-store' } })
