import { readDraftShown } from '@/lib/messaging/draft-shown'
import { findTask } from '@/lib/tasks/queries'
import { currentSession } from '@/lib/tenancy/session'
import { read } from '@/lib/tenancy/transact'

type Context = { params: Promise<{ id: string }> }

/** The letter begun on a task, with its files, as it is kept now (G-18). */
export async function GET(_request: Request, { params }: Context) {
  const { id } = await params
  const session = await currentSession()
  const found =
    session && /^[0-9a-f-]{36}$/.test(id)
      ? await read(session.scope, async (scope) => ((await findTask(scope, id)) ? readDraftShown(scope, id) : null))
      : null
  return Response.json(found, { headers: { 'cache-control': 'no-store' } })
}
