import { and, eq } from 'drizzle-orm'
import { messages } from '@/db/schema/messaging'
import { record } from '@/lib/activity/record'
import { closeWithoutAction } from '@/lib/tasks/close-without-action'
import { type TaskIdInput, taskIdInput } from '@/lib/tasks/input'
import { getTask } from '@/lib/tasks/queries'
import { authorize } from '@/lib/tenancy/abilities'
import type { Scope } from '@/lib/tenancy/scope'
import { transact } from '@/lib/tenancy/transact'

/** One click on a doubtful answer: it was a machine's; the task goes back to how it was (G-12). */
export async function markAutomatic(scope: Scope, input: TaskIdInput) {
  authorize(scope, 'task.act')
  const { taskId } = taskIdInput.parse(input)

  await transact(scope, async (scope) => {
    const task = await getTask(scope, taskId)
    const [message] = await scope.db
      .update(messages)
      .set({ kind: 'auto_reply' })
      .where(and(eq(messages.retailerId, scope.retailerId), eq(messages.taskId, taskId), eq(messages.kind, 'doubtful')))
      .returning({ id: messages.id })
    if (task.replyWaitingSince) await closeWithoutAction(scope, { taskId })
    const { storeId, customerId } = task
    if (message) await record(scope, { type: 'task.wasAutomatic', taskId, storeId, customerId, data: { messageId: message.id } })
  })
}
