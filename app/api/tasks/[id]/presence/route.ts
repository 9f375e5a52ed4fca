import type { Scope } from '@/lib/access/scope'
import { currentSession } from '@/lib/auth/session'
import { read } from '@/lib/database/transact'
import { DomainError } from '@/lib/errors'
import { readWhoIsHere } from '@/lib/messaging/drafts/who-is-here'
import { bePresent, bePresentInput } from '@/lib/tasks/views/be-present'

type Context = { params: Promise<{ id: string }> }

/** Who else looks at a task or writes on it, and the message begun there (G-17, G-18). */
export async function GET(_request: Request, { params }: Context) {
  const { id } = await params
  return told((scope) => read(scope, (scope) => readWhoIsHere(scope, id)), id)
}

/** The same, saying first what oneself does. */
export async function POST(request: Request, { params }: Context) {
  const { id } = await params
  const said = bePresentInput.safeParse({ ...(await request.json().catch(() => null)), taskId: id })
  if (!said.success) return respond({}, 400)
  return told(async (scope) => {
    await bePresent(scope, said.data)
    return said.data.is === 'gone' ? {} : read(scope, (scope) => readWhoIsHere(scope, id))
  }, id)
}

async function told(tell: (scope: Scope) => Promise<object>, id: string) {
  const session = await currentSession()
  if (!session) return respond({}, 401)
  if (!/^[0-9a-f-]{36}$/.test(id)) return respond({}, 404)
  return tell(session.scope).then(
    (told) => respond(told, 200),
    (error) => {
      if (error instanceof DomainError) return respond({}, 404)
      throw error
    },
  )
}

const respond = (body: object, status: number) => Response.json(body, { status, headers: { 'cache-control': 'no-store' } })
