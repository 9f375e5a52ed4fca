import { and, count, eq, gt, ne, sql } from 'drizzle-orm'
import { events } from '@/db/schema/activity'
import { tasks } from '@/db/schema/tasks'
import type { Scope } from '@/lib/access/scope'
import { record } from '@/lib/activity/record'
import { prepared } from '@/lib/database/statement'
import { transact } from '@/lib/database/transact'
import { Conflict } from '@/lib/errors'
import { sameTask } from '@/lib/tasks/queries'
import { reopeningsAnHour, type Task } from '@/lib/tasks/task'
import { opened } from './close-task'

type Why = { why: 'reply'; by: string } | { why: 'hand'; reason: string }

/** The only place where a task reopens: by a customer's answer (at most five times an hour, G-12) or by hand with a reason (G-14). Returns null when the cap holds it. */
export async function reopenTask(scope: Scope, task: Task, why: Why): Promise<Task | null> {
  return transact(scope, async (scope) => {
    if (why.why === 'reply' && (await reopenedLately(scope, task)) >= reopeningsAnHour) return null

    const [reopened] = await scope.db
      .update(tasks)
      .set({ ...opened, reopenedFrom: sql`${tasks.state}` })
      .where(and(sameTask(task), ne(tasks.state, 'open')))
      .returning()
    if (!reopened) throw new Conflict('errors.alreadyOpen')

    const { storeId, customerId } = reopened
    await record(scope, { type: 'task.reopened', taskId: task.id, storeId, customerId, data: why })
    return reopened
  })
}

async function reopenedLately(scope: Scope, task: Task): Promise<number> {
  const since = new Date(scope.now.getTime() - 3_600_000)
  const [row] = await prepared(scope, 'reopened-lately', (db) =>
    db
      .select({ times: count() })
      .from(events)
      .where(
        and(
          eq(events.retailerId, sql.placeholder('retailerId')),
          eq(events.taskId, sql.placeholder('taskId')),
          eq(events.type, 'task.reopened'),
          gt(events.at, sql.placeholder('since')),
          sql`${events.data}->>'why' = 'reply'`,
        ),
      ),
  ).execute({ retailerId: scope.retailerId, taskId: task.id, since })
  return row?.times ?? 0
}
