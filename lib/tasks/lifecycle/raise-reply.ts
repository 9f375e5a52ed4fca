import { sql } from 'drizzle-orm'
import { tasks } from '@/db/schema/tasks'
import type { Scope } from '@/lib/access/scope'
import { record } from '@/lib/activity/record'
import { transact } from '@/lib/database/transact'
import { notify } from '@/lib/notifications/notify'
import { heirOf, passOn } from '@/lib/tasks/leaving/pass-on'
import { sameTask } from '@/lib/tasks/queries'
import type { Task } from '@/lib/tasks/task'
import { whoSees } from '@/lib/tasks/views/who-sees'
import { reopenTask } from './reopen-task'

/** `photos` and `files`: how many came with it. */
type Reply = {
  messageId: string
  text: string
  photos: number
  files: number
  by: string
  isUnverified: boolean
  isDoubtful: boolean
}

/**
 * A customer answered: the indicator goes up, the log says so, and a closed task comes back to everybody's list (G-11). Told of it are who
 * does the task and who wrote last; where that one left, whoever has their work.
 */
export async function raiseReply(scope: Scope, task: Task, reply: Reply): Promise<void> {
  await transact(scope, async (scope) => {
    const [locked] = await scope.db
      .update(tasks)
      .set({
        replyWaitingSince: sql`coalesce(${tasks.replyWaitingSince}, ${scope.now.toISOString()}::timestamptz)`,
        replyText: reply.text.slice(0, 300),
        replyPhotos: reply.photos,
        replyFiles: reply.files,
        deletedAt: null,
        deletedById: null,
      })
      .where(sameTask(task))
      .returning()
    if (!locked) return
    const { customerId } = locked
    // Nobody would see the answer on a deleted task: it comes back with it (T-9, G-11).
    if (task.deletedAt) await record(scope, { type: 'task.restored', taskId: task.id, storeId: locked.storeId, customerId })
    if (locked.state !== 'open') await reopenTask(scope, locked, { why: 'reply', by: reply.by })
    const now = await passOn(scope, locked)
    const { messageId, isUnverified, isDoubtful } = reply
    await notify(scope, {
      kind: 'reply',
      taskId: task.id,
      cause: messageId,
      to: await whoSees(scope, now, [now.assigneeId, now.contactedById, await heirOf(scope, now.contactedById)]),
      text: reply.text,
    })
    await record(scope, {
      type: 'task.replied',
      taskId: task.id,
      storeId: now.storeId,
      customerId,
      data: { messageId, isUnverified, isDoubtful },
    })
  })
}
