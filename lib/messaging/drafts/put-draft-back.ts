import { eq, sql } from 'drizzle-orm'
import { taskDrafts } from '@/db/schema/messaging'
import { membershipOf, type Scope } from '@/lib/access/scope'
import { newId } from '@/lib/ids'
import { announcePresence } from '@/lib/realtime/announce'

type Content = Pick<
  typeof taskDrafts.$inferInsert,
  'taskId' | 'subject' | 'html' | 'recipients' | 'fileIds' | 'fileNames' | 'respondsToId'
>

/** A message that did not leave is the draft again, unless a colleague writes there by now (false). Part of the caller's transaction. */
export async function putDraftBack(scope: Scope, draft: Content): Promise<boolean> {
  const authorId = membershipOf(scope)
  if (!authorId) return false
  const { taskId: _, ...content } = draft
  const put = await scope.db
    .insert(taskDrafts)
    .values({ retailerId: scope.retailerId, id: newId(), authorId, ...draft, updatedAt: scope.now })
    .onConflictDoUpdate({
      target: [taskDrafts.retailerId, taskDrafts.taskId],
      set: { ...content, version: sql`${taskDrafts.version} + 1`, updatedAt: scope.now },
      setWhere: eq(taskDrafts.authorId, authorId),
    })
    .returning({ id: taskDrafts.id })
  await announcePresence(scope, draft.taskId)
  return put.length > 0
}
