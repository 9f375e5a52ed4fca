import { listViews } from '@/lib/tasks/list-views'
import { can } from '@/lib/tenancy/abilities'
import { currentSession } from '@/lib/tenancy/session'
import { read } from '@/lib/tenancy/transact'

/** The views one can choose from, when the menu opens. */
export async function GET() {
  const session = await currentSession()
  if (!session || !can(session.scope, 'task.see')) return Response.json([], { status: 401 })
  return Response.json(await read(session.scope, listViews), { headers: { 'cache-control': 'no-store' } })
}
