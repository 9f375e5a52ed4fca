import { and, eq, lte } from 'drizzle-orm'
import { messages } from '@/db/schema/messaging'
import { tasks } from '@/db/schema/tasks'
import { scopeOfMember } from '@/lib/access/member-scope'
import type { Scope } from '@/lib/access/scope'
import { record } from '@/lib/activity/record'
import { byId } from '@/lib/database/in-tenant'
import { transact } from '@/lib/database/transact'
import { DomainError } from '@/lib/errors'
import { enqueue } from '@/lib/jobs/enqueue'
import type { Message } from '@/lib/messaging/conversation/conversation'
import { findLeftMeanwhile } from './answered-meanwhile'
import { isPlanned, letLeave } from './let-leave'
import { namedRecipient } from './named-recipient'
import { recipientOf } from './recipient'

/**
 * Lets a due message leave; run again it does nothing. One planned for later is logged as sent only now, resolves its task now if asked
 * (G-7), and is held when a colleague wrote meanwhile (G-17) or its customer can no longer be written to. G-2 off leaves it where it is.
 */
export async function sendDue(scope: Scope, messageId: string) {
  const author = await authorOf(scope, messageId)
  await transact(scope, async (scope) => {
    const [message] = await scope.db
      .update(messages)
      .set({ state: 'queued' })
      .where(and(ofId(scope, messageId), eq(messages.state, 'scheduled'), lte(messages.sendAt, scope.now)))
      .returning()
    if (!message) return
    const [task] = await scope.db
      .select()
      .from(tasks)
      .where(byId(scope, tasks, message.taskId ?? ''))
      .for('update')
    if (!task) return
    if (task.kind === 'group' && !scope.features.includes('group_tasks')) return putBack(scope, message)
    const why = task.deletedAt ? 'errors.taskNotFound' : await whyNot(scope, message)
    if (why) return holdBack(scope, message, why)
    await enqueue(scope, 'messaging.sendMail', { retailerId: scope.retailerId, messageId }, { key: messageId })
    if (isPlanned(message)) await letLeave(author ? { ...author, db: scope.db, now: scope.now } : scope, task, message)
  })
}

const ofId = (scope: Scope, id: string) => byId(scope, messages, id)

async function authorOf(scope: Scope, messageId: string): Promise<Scope | null> {
  const authorId = await transact(scope, async (scope) => {
    const [found] = await scope.db.select({ authorId: messages.authorId }).from(messages).where(ofId(scope, messageId))
    return found?.authorId
  })
  return authorId ? scopeOfMember(scope.retailerId, authorId) : null
}

async function whyNot(scope: Scope, message: Message): Promise<string | null> {
  if (isPlanned(message) && (await findLeftMeanwhile(scope, message))) return 'errors.answeredMeanwhile'
  try {
    await recipientOf(scope, message.customerId)
    return null
  } catch (error) {
    if (error instanceof DomainError) return error.key
    throw error
  }
}

const putBack = (scope: Scope, message: Message) =>
  scope.db.update(messages).set({ state: 'scheduled' }).where(ofId(scope, message.id))

async function holdBack(scope: Scope, message: Message, why: string) {
  await scope.db.update(messages).set({ state: 'held', error: why }).where(ofId(scope, message.id))
  const { taskId, storeId, customerId } = message
  if (taskId)
    await record(scope, {
      type: 'task.sendFailed',
      taskId,
      storeId,
      customerId,
      data: { messageId: message.id, to: await namedRecipient(scope, message), error: why },
    })
}
