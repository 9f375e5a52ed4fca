import { can } from '@/lib/access/abilities'
import { currentSession } from '@/lib/auth/session'
import { read } from '@/lib/database/transact'
import { listViews } from '@/lib/tasks/views/list-views'

/** The views one can choose from, when the menu opens. */
export async function GET() {
  const session = await currentSession()
  if (!session || !can(session.scope, 'task.see')) return Response.json([], { status: 401 })
  return Response.json(await read(session.scope, listViews), { headers: { 'cache-control': 'no-store' } })
}
