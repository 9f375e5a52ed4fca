import { and, eq } from 'drizzle-orm'
import { messages, simulatorMails } from '@/db/schema/messaging'
import { systemScope } from '@/lib/access/scope'
import { record } from '@/lib/activity/record'
import { transact } from '@/lib/database/transact'
import type { Message } from '@/lib/messaging/conversation/conversation'
import { outgoingMail } from '@/lib/messaging/outbound/outgoing-mail'

const onItsWayMs = 40_000

/** Lets a message of the demo's past have arrived back then: in the customer's mailbox and in the task's log. It never leaves again. */
export async function tellDelivered(message: Message, sentAt: Date) {
  const { retailerId, id, taskId, storeId, customerId } = message
  if (!taskId) return
  const scope = systemScope(retailerId, ['group_tasks'], new Date(sentAt.getTime() + onItsWayMs))
  const { key, ...mail } = await outgoingMail(scope, message)
  await transact(scope, async (scope) => {
    await scope.db.insert(simulatorMails).values({
      id,
      direction: 'out',
      idempotencyKey: key,
      address: message.toAddress,
      payload: mail,
      createdAt: scope.now,
    })
    await scope.db
      .update(messages)
      .set({ state: 'delivered', providerId: id, sentAt: scope.now })
      .where(and(eq(messages.retailerId, retailerId), eq(messages.id, id)))
    await record(scope, { type: 'task.delivered', taskId, storeId, customerId, data: { messageId: id, to: '' } })
  })
}
