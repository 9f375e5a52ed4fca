import { read } from '@/lib/database/transact'
import { countUnread } from '@/lib/notifications/list-notifications'
import type { JsonRoute } from './json-route'

/** How many notifications one has not read. */
export const notifications: JsonRoute = {
  path: '/api/notifications',
  ability: null,
  GET: async ({ scope }) => ({ unread: await read(scope, countUnread) }),
}
