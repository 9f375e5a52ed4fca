import { currentSession } from '@/lib/auth/session'
import { read } from '@/lib/database/transact'
import { countUnread } from '@/lib/notifications/list-notifications'

/** How many notifications one has not read. */
export async function GET() {
  const session = await currentSession()
  if (!session) return Response.json({ unread: 0 }, { status: 401 })
  return Response.json({ unread: await read(session.scope, countUnread) }, { headers: { 'cache-control': 'no-store' } })
}
