import type { Scope } from '@/lib/access/scope'
import { transact } from '@/lib/database/transact'
import { DomainError } from '@/lib/errors'
import type { Message } from '@/lib/messaging/conversation/conversation'
import { noteContact } from '@/lib/tasks/comments/note-contact'
import { resolveTask } from '@/lib/tasks/lifecycle/resolve-task'
import type { Task } from '@/lib/tasks/task'
import { recipientOf } from './recipient'
import { calledBy, recordSend } from './record-send'

/** One that only waits for its undo was logged when it was pressed. */
export const isPlanned = ({ sendAt, createdAt }: Message) => (sendAt?.getTime() ?? 0) - createdAt.getTime() > 15_000

/** What a send does at once, done when a planned message leaves: logged, answered, resolved if asked (G-7). Part of the caller's transaction. */
export async function letLeave(scope: Scope, task: Task, message: Message) {
  const recipient = await recipientOf(scope, message.customerId)
  await recordSend(scope, task, message, { to: calledBy(task, recipient), closeId: null })
  await noteContact(scope, task)
  if (!message.resolves || task.state !== 'open') return
  await transact(scope, (scope) => resolveTask(scope, { taskId: task.id })).catch((error) => {
    // A colleague was first, or its author may not any more: the message leaves all the same.
    if (!(error instanceof DomainError)) throw error
  })
}
