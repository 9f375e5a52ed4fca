import { and, eq, gte } from 'drizzle-orm'
import { bulkRuns } from '@/db/schema/tasks'
import { authorize } from '@/lib/access/abilities'
import { membershipOf, type Scope } from '@/lib/access/scope'
import { record } from '@/lib/activity/record'
import { byId } from '@/lib/database/in-tenant'
import { transact } from '@/lib/database/transact'
import { Conflict } from '@/lib/errors'
import { enqueue } from '@/lib/jobs/enqueue'
import { parseOnce } from '@/lib/parse-once'
import { type RunIdInput, runIdInput } from '@/lib/tasks/input'

/** How long after its end a run can be taken back: long enough to have read what it did. */
const undoMinutes = 10

/** Takes a whole run back, task by task, in the background (T-8). Conflict when it is not one's own, not finished or too long ago. */
export async function undoBulk(scope: Scope, input: RunIdInput): Promise<{ id: string }> {
  authorize(scope, 'task.act')
  const { runId } = parseOnce(runIdInput, input)

  return transact(scope, async (scope) => {
    const [run] = await scope.db
      .update(bulkRuns)
      .set({ state: 'undoing' })
      .where(
        and(
          byId(scope, bulkRuns, runId),
          eq(bulkRuns.membershipId, membershipOf(scope) ?? ''),
          eq(bulkRuns.state, 'done'),
          gte(bulkRuns.finishedAt, new Date(Date.now() - undoMinutes * 60_000)),
        ),
      )
      .returning()
    if (!run) throw new Conflict('errors.tooLateToUndo')
    await enqueue(scope, 'tasks.bulk', { retailerId: scope.retailerId, runId }, { key: `bulk:${runId}:undo` })
    await record(scope, { type: 'audit.bulkUndoing', data: { runId, action: run.action } })
    return { id: run.id }
  })
}
