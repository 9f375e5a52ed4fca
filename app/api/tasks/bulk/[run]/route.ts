import { currentSession } from '@/lib/auth/session'
import { read } from '@/lib/database/transact'
import { DomainError } from '@/lib/errors'
import { readBulkRun } from '@/lib/tasks/bulk/bulk-run'

/** How far one's own run on many tasks is. */
export async function GET(_request: Request, { params }: { params: Promise<{ run: string }> }) {
  const session = await currentSession()
  const { run } = await params
  if (!session) return respond({}, 401)
  if (!/^[0-9a-f-]{36}$/.test(run)) return respond({}, 404)
  try {
    return respond(await read(session.scope, (scope) => readBulkRun(scope, run)), 200)
  } catch (error) {
    if (error instanceof DomainError) return respond({}, 404)
    throw error
  }
}

const respond = (body: object, status: number) => Response.json(body, { status, headers: { 'cache-control': 'no-store' } })
