import { events } from '@/db/schema/activity'
import type { Scope } from '@/lib/access/scope'
import { insertMany } from '@/lib/database/insert-many'
import { announceTasks } from '@/lib/realtime/announce'
import type { CustomerEvent, TaskEvent } from './event'
import { eventRow } from './event-row'

/** Writes what happened on many tasks, or to many customers, at once, each in its own entry, as the last line of a change (invariant 4). */
export async function recordAll(scope: Scope, happened: (TaskEvent | CustomerEvent)[]) {
  const rows = happened.map((event) => eventRow(scope, event))
  const taskIds = happened.flatMap(({ taskId }) => taskId ?? [])
  await Promise.all([insertMany(scope, events, rows), announceTasks(scope, taskIds)])
}
