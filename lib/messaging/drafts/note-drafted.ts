import { and, eq } from 'drizzle-orm'
import { events } from '@/db/schema/activity'
import { membershipOf, type Scope } from '@/lib/access/scope'
import { record } from '@/lib/activity/record'
import { inTenant } from '@/lib/database/in-tenant'
import type { Task } from '@/lib/tasks/task'

/** The log says once that somebody began to write here, not at every key (G-15). Part of the keeper's transaction. */
export async function noteDrafted(scope: Scope, task: Task) {
  const [known] = await scope.db
    .select({ id: events.id })
    .from(events)
    .where(
      and(
        inTenant(scope, events),
        eq(events.taskId, task.id),
        eq(events.type, 'task.drafted'),
        eq(events.actorId, membershipOf(scope) ?? ''),
      ),
    )
    .limit(1)
  const { storeId, customerId } = task
  if (!known) await record(scope, { type: 'task.drafted', taskId: task.id, storeId, customerId })
}
