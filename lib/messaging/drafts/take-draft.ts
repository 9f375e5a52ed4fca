import { and, eq, ne, sql } from 'drizzle-orm'
import { taskDrafts } from '@/db/schema/messaging'
import { authorize } from '@/lib/access/abilities'
import { personOf, type Scope } from '@/lib/access/scope'
import { transact } from '@/lib/database/transact'
import { Conflict } from '@/lib/errors'
import { type DraftVersionInput, draftVersionInput } from '@/lib/messaging/input'
import { parseOnce } from '@/lib/parse-once'
import { announcePresence } from '@/lib/realtime/announce'
import { getTask } from '@/lib/tasks/queries'
import { type Draft, draftOf, findDraft } from './draft'
import { noteDrafted } from './note-drafted'

/** Goes on with a colleague's message as it was last seen (G-18). Conflict when it was changed, taken or sent meanwhile. */
export async function takeDraft(scope: Scope, input: DraftVersionInput): Promise<Draft> {
  authorize(scope, 'task.act')
  const { taskId, version } = parseOnce(draftVersionInput, input)
  const { membershipId } = personOf(scope)

  return transact(scope, async (scope) => {
    const task = await getTask(scope, taskId)
    const [taken] = await scope.db
      .update(taskDrafts)
      .set({ authorId: membershipId, version: sql`${taskDrafts.version} + 1`, updatedAt: scope.now })
      .where(and(draftOf(scope, taskId), ne(taskDrafts.authorId, membershipId), eq(taskDrafts.version, version)))
      .returning({ id: taskDrafts.id })
    const draft = await findDraft(scope, taskId)
    if (!draft) throw new Conflict('errors.draftGone')
    if (!taken) throw new Conflict('errors.draftMeanwhile', { by: draft.by })
    await noteDrafted(scope, task)
    await announcePresence(scope, taskId)
    return draft
  })
}
