import { and, eq, inArray, sql } from 'drizzle-orm'
import { messages } from '@/db/schema/messaging'
import type { Scope } from '@/lib/access/scope'
import { record } from '@/lib/activity/record'
import { byId } from '@/lib/database/in-tenant'
import { transact } from '@/lib/database/transact'
import { env } from '@/lib/env'
import { enqueue } from '@/lib/jobs/enqueue'
import type { Message } from '@/lib/messaging/conversation/conversation'
import type { ProviderResponse } from '@/lib/messaging/provider/mail-provider'
import { mailProvider } from '@/lib/messaging/provider/provider'
import { attachmentsOf } from './attachments-of'
import { namedRecipient } from './named-recipient'
import { outgoingMail } from './outgoing-mail'

const giveUpAfterHours = 48
const unknownAfterHours = 23

/** Hands a queued message to the provider; called again for the same message it does nothing more than needed (Q-K1, Q-K3). */
export async function deliverMessage(scope: Scope, messageId: string) {
  const taken = await transact(scope, (scope) => takeUp(scope, messageId))
  if (!taken) return
  const { message, attachments } = taken
  const mail = { ...(await outgoingMail(scope, message)), attachments }
  const response = await (await mailProvider()).send(mail)
  await transact(scope, (scope) => settle(scope, message, response))
}

async function takeUp(scope: Scope, messageId: string) {
  const [message] = await scope.db
    .update(messages)
    .set({ state: 'sending', tries: sql`${messages.tries} + 1`, firstTriedAt: sql`coalesce(${messages.firstTriedAt}, now())` })
    .where(and(byId(scope, messages, messageId), inArray(messages.state, ['queued', 'sending'])))
    .returning()
  return message ? { message, attachments: await attachmentsOf(scope, message) } : null
}

async function settle(scope: Scope, message: Message, response: ProviderResponse) {
  const where = and(byId(scope, messages, message.id), eq(messages.state, 'sending'))
  if ('id' in response) {
    await scope.db.update(messages).set({ state: 'sent', providerId: response.id, sentAt: scope.now, error: null }).where(where)
    return
  }
  const hours = (Date.now() - (message.firstTriedAt?.getTime() ?? Date.now())) / 3_600_000
  const isOver = response.isFinal || hours > (response.isUnknown ? unknownAfterHours : giveUpAfterHours)
  if (!isOver) return tryAgain(scope, message, response.error)
  const state = !response.isFinal && response.isUnknown ? 'unknown' : 'failed'
  await scope.db
    .update(messages)
    .set({ state, error: response.error.slice(0, 500) })
    .where(where)
  if (message.taskId)
    await record(scope, {
      type: 'task.sendFailed',
      taskId: message.taskId,
      storeId: message.storeId,
      customerId: message.customerId,
      data: { messageId: message.id, to: await namedRecipient(scope, message), error: state },
    })
}

async function tryAgain(scope: Scope, message: Message, error: string) {
  await scope.db
    .update(messages)
    .set({ error: error.slice(0, 500) })
    .where(byId(scope, messages, message.id))
  const seconds = Math.min(5 * 2 ** Math.min(message.tries, 10), env().PROVIDER_RETRY_MAX_MINUTES * 60)
  const runAt = new Date(Date.now() + seconds * 1000)
  await enqueue(
    scope,
    'messaging.sendMail',
    { retailerId: scope.retailerId, messageId: message.id },
    { key: `${message.id}:again`, runAt },
  )
}
