import { and, eq, ne, sql } from 'drizzle-orm'
import { taskDrafts } from '@/db/schema/messaging'
import { Conflict } from '@/lib/errors'
import { announcePresence } from '@/lib/realtime/announce'
import { getTask } from '@/lib/tasks/queries'
import { authorize } from '@/lib/tenancy/abilities'
import { personOf, type Scope } from '@/lib/tenancy/scope'
import { transact } from '@/lib/tenancy/transact'
import { type Draft, draftOf, findDraft } from './draft'
import { type DraftVersionInput, draftVersionInput } from './input'
import { noteDrafted } from './note-drafted'

/** Goes on with a colleague's message as it was last seen (G-18). Conflict when it was changed, taken or sent meanwhile. */
export async function takeDraft(scope: Scope, input: DraftVersionInput): Promise<Draft> {
  authorize(scope, 'task.act')
  const { taskId, version } = draftVersionInput.parse(input)
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
