import { messages } from '@/db/schema/messaging'
import { tasks } from '@/db/schema/tasks'
import { authorize, requireFeature } from '@/lib/access/abilities'
import type { Scope } from '@/lib/access/scope'
import { transact } from '@/lib/database/transact'
import { Conflict } from '@/lib/errors'
import { enqueue } from '@/lib/jobs/enqueue'
import { stillIn } from '@/lib/messaging/conversation/conversation'
import { type MessageInput, messageInput } from '@/lib/messaging/input'
import { parseOnce } from '@/lib/parse-once'
import { getTask, sameTask } from '@/lib/tasks/queries'
import type { Task } from '@/lib/tasks/task'
import { isPlanned, letLeave } from './let-leave'
import { recipientOf } from './recipient'

/**
 * Lets a message leave that was held back, a colleague's answer or not (G-17). Invalid while its customer cannot be written to; Conflict
 * when somebody sent it, took it back or threw it away first.
 */
export async function sendHeldMessage(scope: Scope, input: MessageInput): Promise<Task> {
  authorize(scope, 'task.act')
  const { taskId, messageId } = parseOnce(messageInput, input)

  return transact(scope, async (scope) => {
    const task = await getTask(scope, taskId)
    if (task.kind === 'group') requireFeature(scope, 'group_tasks')
    await scope.db.select({ id: tasks.id }).from(tasks).where(sameTask(task)).for('update')
    const { retailerId } = scope
    const [message] = await scope.db
      .update(messages)
      .set({ state: 'queued', error: null })
      .where(stillIn(scope, taskId, [messageId], ['held']))
      .returning()
    if (!message) throw new Conflict('errors.notHeld')
    await recipientOf(scope, message.customerId)
    await enqueue(scope, 'messaging.sendMail', { retailerId, messageId }, { key: messageId })
    if (isPlanned(message)) await letLeave(scope, await getTask(scope, taskId), message)
    return getTask(scope, taskId)
  })
}
