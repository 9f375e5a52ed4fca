import { and, eq } from 'drizzle-orm'
import { messages } from '@/db/schema/messaging'
import { authorize } from '@/lib/access/abilities'
import type { Scope } from '@/lib/access/scope'
import { record } from '@/lib/activity/record'
import { inTenant } from '@/lib/database/in-tenant'
import { transact } from '@/lib/database/transact'
import { parseOnce } from '@/lib/parse-once'
import { type TaskIdInput, taskIdInput } from '@/lib/tasks/input'
import { closeWithoutAction } from '@/lib/tasks/lifecycle/close-without-action'
import { getTask } from '@/lib/tasks/queries'

/** One click on a doubtful answer: it was a machine's; the task goes back to how it was (G-12). */
export async function markAutomatic(scope: Scope, input: TaskIdInput) {
  authorize(scope, 'task.act')
  const { taskId } = parseOnce(taskIdInput, input)

  await transact(scope, async (scope) => {
    const task = await getTask(scope, taskId)
    const [message] = await scope.db
      .update(messages)
      .set({ kind: 'auto_reply' })
      .where(and(inTenant(scope, messages), eq(messages.taskId, taskId), eq(messages.kind, 'doubtful')))
      .returning({ id: messages.id })
    if (task.replyWaitingSince) await closeWithoutAction(scope, { taskId })
    const { storeId, customerId } = task
    if (message) await record(scope, { type: 'task.wasAutomatic', taskId, storeId, customerId, data: { messageId: message.id } })
  })
}
