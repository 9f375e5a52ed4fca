import { and, eq } from 'drizzle-orm'
import { taskDrafts } from '@/db/schema/messaging'
import { authorize } from '@/lib/access/abilities'
import { personOf, type Scope } from '@/lib/access/scope'
import { transact } from '@/lib/database/transact'
import { Conflict } from '@/lib/errors'
import { type DraftVersionInput, draftVersionInput } from '@/lib/messaging/input'
import { parseOnce } from '@/lib/parse-once'
import { announcePresence } from '@/lib/realtime/announce'
import { getTask } from '@/lib/tasks/queries'
import { draftOf } from './draft'

/** Throws one's own message away (G-18). Conflict when a colleague took it over, or it was changed elsewhere. */
export async function discardDraft(scope: Scope, input: DraftVersionInput) {
  authorize(scope, 'task.act')
  const { taskId, version } = parseOnce(draftVersionInput, input)

  await transact(scope, async (scope) => {
    await getTask(scope, taskId)
    const mine = eq(taskDrafts.authorId, personOf(scope).membershipId)
    const [gone] = await scope.db
      .delete(taskDrafts)
      .where(and(draftOf(scope, taskId), mine, eq(taskDrafts.version, version)))
      .returning({ id: taskDrafts.id })
    if (!gone) throw new Conflict('errors.draftGone')
    await announcePresence(scope, taskId)
  })
}
