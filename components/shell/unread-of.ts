import { cache } from 'react'
import type { Reader } from '@/lib/auth/require-person'
import { read } from '@/lib/database/transact'
import { countUnread } from '@/lib/notifications/list-notifications'

/** Whose notifications and how many of them are unread, counted once a page; an account manager has none. */
export const unreadOf = cache(async ({ scope, person }: Reader) =>
  person.role === 'account_manager'
    ? null
    : { membershipId: person.membershipId, unread: await read(scope, (scope) => countUnread(scope)) },
)
