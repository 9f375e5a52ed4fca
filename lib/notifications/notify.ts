import { notifications } from '@/db/schema/notifications'
import type { NotificationKind } from '@/db/vocabulary'
import { newId } from '@/lib/ids'
import { announcePerson } from '@/lib/realtime/announce'
import { membershipOf, type Scope } from '@/lib/tenancy/scope'
import { readPreferences } from './preferences'

type Told = { kind: NotificationKind; taskId: string; cause: string; to: (string | null)[]; words?: string }

/**
 * Tells people of something on a task, each once a cause, if they want to be told of its kind; never the one who did it (V-7). For
 * people who may see the task: whoever calls has made sure. A part of the caller's transaction.
 */
export async function notify(scope: Scope, { kind, taskId, cause, to, words = '' }: Told) {
  const self = membershipOf(scope)
  const people = [...new Set(to)].filter((id): id is string => id !== null && id !== self)
  const chosen = await readPreferences(scope, people)
  const wanting = people.filter((id) => chosen.get(id)?.[kind].app)
  if (wanting.length === 0) return
  await scope.db
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
        words: words.slice(0, 300),
        at: scope.now,
      })),
    )
    .onConflictDoNothing()
  for (const membershipId of wanting) await announcePerson(scope, membershipId)
}
