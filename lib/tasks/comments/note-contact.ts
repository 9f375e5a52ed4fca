import { tasks } from '@/db/schema/tasks'
import { membershipOf, type Scope } from '@/lib/access/scope'
import { sameTask } from '@/lib/tasks/queries'
import type { Task } from '@/lib/tasks/task'

/** Somebody wrote to the customer: the row says when and who, and a waiting reply counts as answered (G-11). Part of the sender's transaction. */
export async function noteContact(scope: Scope, task: Task) {
  await scope.db
    .update(tasks)
    .set({ contactedAt: scope.now, contactedById: membershipOf(scope), replyWaitingSince: null, reopenedFrom: null })
    .where(sameTask(task))
}
