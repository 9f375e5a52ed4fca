import type { Scope } from '@/lib/access/scope'
import { record } from '@/lib/activity/record'
import type { Message } from '@/lib/messaging/conversation/conversation'
import type { Task } from '@/lib/tasks/task'
import type { Recipient } from './recipient'

/** The task's own customer goes by the given name; of several, the others by their whole one, so that the log tells them apart (G-15). */
export const calledBy = (
  task: Pick<Task, 'customerId'>,
  { customerId, name, givenName }: Pick<Recipient, 'customerId' | 'name' | 'givenName'>,
) => (task.customerId === customerId ? givenName : name)

/**
 * Says in the log that a message was sent; the one that answers what waited says how long it had waited. `to` is what its customer is called
 * there, `closeId` the close that the same press makes, which the log tells after it: `id` is an older one.
 */
export async function recordSend(
  scope: Scope,
  task: Task,
  message: Message,
  { to, closeId, id }: { to: string; closeId: string | null; id?: string },
) {
  const { storeId } = task
  const { customerId } = message
  const before = {
    replyWaitingSince: task.replyWaitingSince?.toISOString() ?? null,
    reopenedFrom: task.reopenedFrom,
    contactedAt: task.contactedAt?.toISOString() ?? null,
    contactedById: task.contactedById,
    closeId,
  }
  const said = { messageId: message.id, subject: message.subject, words: message.visibleText.slice(0, 160), to, before }
  const since = task.customerId === customerId ? task.replyWaitingSince : null
  if (!since) return record(scope, { type: 'task.emailed', taskId: task.id, storeId, customerId, data: said }, id)
  const waitedSeconds = Math.round((scope.now.getTime() - since.getTime()) / 1000)
  const data = { ...said, waitedSeconds }
  await record(scope, { type: 'task.answered', taskId: task.id, storeId, customerId, data }, id)
}
