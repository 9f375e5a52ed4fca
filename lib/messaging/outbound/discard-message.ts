import { messages } from '@/db/schema/messaging'
import { authorize } from '@/lib/access/abilities'
import type { Scope } from '@/lib/access/scope'
import { record } from '@/lib/activity/record'
import { transact } from '@/lib/database/transact'
import { Conflict } from '@/lib/errors'
import { stillIn } from '@/lib/messaging/conversation/conversation'
import { type MessageInput, messageInput } from '@/lib/messaging/input'
import { parseOnce } from '@/lib/parse-once'
import { getTask } from '@/lib/tasks/queries'
import type { Task } from '@/lib/tasks/task'

/** Throws a message away that was held back (G-17); the log keeps that it was. Conflict when somebody decided about it first. */
export async function discardMessage(scope: Scope, input: MessageInput): Promise<Task> {
  authorize(scope, 'task.act')
  const { taskId, messageId } = parseOnce(messageInput, input)

  return transact(scope, async (scope) => {
    const task = await getTask(scope, taskId)
    const [gone] = await scope.db
      .update(messages)
      .set({ state: 'cancelled' })
      .where(stillIn(scope, taskId, [messageId], ['held']))
      .returning()
    if (!gone) throw new Conflict('errors.notHeld')
    const { customerId, subject } = gone
    const { storeId } = task
    await record(scope, { type: 'task.letterThrownAway', taskId, storeId, customerId, data: { messageId, subject } })
    return task
  })
}
