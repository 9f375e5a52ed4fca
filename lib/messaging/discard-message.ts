import { messages } from '@/db/schema/messaging'
import { record } from '@/lib/activity/record'
import { Conflict } from '@/lib/errors'
import { getTask } from '@/lib/tasks/queries'
import type { Task } from '@/lib/tasks/task'
import { authorize } from '@/lib/tenancy/abilities'
import type { Scope } from '@/lib/tenancy/scope'
import { transact } from '@/lib/tenancy/transact'
import { stillIn } from './conversation'
import { type MessageInput, messageInput } from './input'

/** Throws a message away that was held back (G-17); the log keeps that it was. Conflict when somebody decided about it first. */
export async function discardMessage(scope: Scope, input: MessageInput): Promise<Task> {
  authorize(scope, 'task.act')
  const { taskId, messageId } = messageInput.parse(input)

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
