import { events } from '@/db/schema/activity'
import { membershipOf, type Scope } from '@/lib/access/scope'
import { insertMany } from '@/lib/database/insert-many'
import { newId } from '@/lib/ids'
import { announceTasks } from '@/lib/realtime/announce'
import type { CustomerEvent, TaskEvent } from './event'

/** Writes what happened on many tasks, or to many customers, at once, each in its own entry, as the last line of a change (invariant 4). */
export async function recordAll(scope: Scope, happened: (TaskEvent | CustomerEvent)[]) {
  await insertMany(
    scope,
    events,
    happened.map((event) => ({
      retailerId: scope.retailerId,
      id: newId(),
      type: event.type,
      at: scope.now,
      actorId: membershipOf(scope),
      actorName: scope.actor.name,
      taskId: event.taskId ?? null,
      customerId: event.customerId ?? null,
      storeId: event.storeId ?? null,
      data: 'data' in event ? event.data : {},
    })),
  )
  await announceTasks(
    scope,
    happened.flatMap(({ taskId }) => taskId ?? []),
  )
}
