import { read } from '@/lib/database/transact'
import { jsonRoute } from '@/lib/json-route'
import { countUnread } from '@/lib/notifications/list-notifications'

/** How many notifications one has not read. */
export const GET = jsonRoute(null, async ({ scope }) => ({ unread: await read(scope, countUnread) }))
