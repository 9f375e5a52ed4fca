import { events } from '@/db/schema/activity'
import type { Scope } from '@/lib/access/scope'
import { insertMany } from '@/lib/database/insert-many'
import { announceTasks } from '@/lib/realtime/announce'
import type { CustomerEvent, TaskEvent } from './event'
import { eventRow } from './event-row'

/** Writes what happened on many tasks, or to many customers, at once, each in its own entry, as the last line of a change (invariant 4). */
export async function recordAll(scope: Scope, happened: (TaskEvent | CustomerEvent)[]) {
  await insertMany(
    scope,
    events,
    happened.map((event) => eventRow(scope, event)),
  )
  await announceTasks(
    scope,
    happened.flatMap(({ taskId }) => taskId ?? []),
  )
}
