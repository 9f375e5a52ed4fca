import { and, inArray } from 'drizzle-orm'
import { notifications, pushSubscriptions } from '@/db/schema/notifications'
import type { NotificationKind } from '@/db/vocabulary'
import { membershipOf, type Scope } from '@/lib/access/scope'
import { inTenant } from '@/lib/database/in-tenant'
import { newId } from '@/lib/ids'
import { enqueue } from '@/lib/jobs/enqueue'
import { announcePerson } from '@/lib/realtime/announce'
import { readPreferences } from './preferences'

type Notice = { kind: NotificationKind; taskId: string; cause: string; to: (string | null)[]; text?: string; others?: number }

/**
 * Tells people of something on a task (`others`: on so many more as well), each once a cause, if they want to be told of its kind; never the one who did it (V-7). For
 * people who may see the task: whoever calls has made sure. A part of the caller's transaction.
 */
export async function notify(scope: Scope, { kind, taskId, cause, to, text = '', others = 0 }: Notice) {
  const self = membershipOf(scope)
  const people = [...new Set(to)].filter((id): id is string => id !== null && id !== self)
  const chosen = await readPreferences(scope, people)
  const wanting = people.filter((id) => chosen.get(id)?.[kind].app)
  if (wanting.length === 0) return
  const told = await scope.db
    .insert(notifications)
    .values(
      wanting.map((membershipId) => ({
        retailerId: scope.retailerId,
        id: newId(),
        membershipId,
        kind,
        taskId,
        cause,
        byName: scope.actor.kind === 'person' ? scope.actor.name : '',
        text: text.slice(0, 300),
        others,
        at: scope.now,
      })),
    )
    .onConflictDoNothing()
    .returning({ id: notifications.id, membershipId: notifications.membershipId })
  await push(
    scope,
    told.filter(({ membershipId }) => chosen.get(membershipId)?.[kind].push),
  )
  for (const membershipId of wanting) await announcePerson(scope, membershipId)
}

/** One push a notification and browser, by the outbox. */
async function push(scope: Scope, told: { id: string; membershipId: string }[]) {
  if (told.length === 0) return
  const of = told.map(({ membershipId }) => membershipId)
  const browsers = await scope.db
    .select({ id: pushSubscriptions.id, membershipId: pushSubscriptions.membershipId })
    .from(pushSubscriptions)
    .where(and(inTenant(scope, pushSubscriptions), inArray(pushSubscriptions.membershipId, of)))
  for (const { id: subscriptionId, membershipId } of browsers) {
    const notificationId = told.find((each) => each.membershipId === membershipId)?.id
    if (!notificationId) continue
    const payload = { retailerId: scope.retailerId, notificationId, subscriptionId }
    await enqueue(scope, 'notifications.push', payload, { key: `${notificationId}:${subscriptionId}`, maxAttempts: 5 })
  }
}
