import { and, inArray } from 'drizzle-orm'
import { messages } from '@/db/schema/messaging'
import type { MessageState } from '@/db/vocabulary'
import type { Scope } from '@/lib/access/scope'
import { scopeOfRetailer } from '@/lib/access/system-scope'
import { record } from '@/lib/activity/record'
import { suppressAddress } from '@/lib/customers/suppress-address'
import { byId } from '@/lib/database/in-tenant'
import { pool } from '@/lib/database/pool'
import { transact } from '@/lib/database/transact'
import type { Message } from '@/lib/messaging/conversation/conversation'
import type { DeliveryReport } from '@/lib/messaging/provider/mail-provider'
import { namedRecipient } from './named-recipient'

/** Which states a report may still change; reports come in any order and must end right (Q-W9). */
const comesAfter: Partial<Record<MessageState, MessageState[]>> = {
  sent: ['queued', 'sending', 'unknown'],
  delayed: ['queued', 'sending', 'sent', 'unknown'],
  delivered: ['queued', 'sending', 'sent', 'delayed', 'unknown', 'failed'],
  failed: ['queued', 'sending', 'sent', 'delayed', 'unknown'],
  bounced: ['queued', 'sending', 'sent', 'delayed', 'delivered', 'unknown', 'failed'],
  complained: ['queued', 'sending', 'sent', 'delayed', 'delivered', 'unknown', 'failed', 'bounced'],
}

/** Notes what the provider reports of a mail of ours. Returns what became of the report. */
export async function noteDelivery(report: DeliveryReport): Promise<string> {
  const found = await (await pool()).query<{ retailer_id: string; id: string }>('select * from find_message_by_provider($1)', [
    report.providerId,
  ])
  const [target] = found.rows
  if (!target) return 'unknown mail'
  const scope = await scopeOfRetailer(target.retailer_id)
  await transact(scope, (scope) => note(scope, target.id, report))
  return report.state
}

async function note(scope: Scope, messageId: string, { state, messageIdHeader, isPermanent }: DeliveryReport) {
  const [message] = await scope.db
    .update(messages)
    .set({ state, ...(messageIdHeader && { messageIdHeader }) })
    .where(and(byId(scope, messages, messageId), inArray(messages.state, comesAfter[state] ?? [])))
    .returning()
  if (!message) return
  if (isPermanent) await suppressAddress(scope, message.toAddress, state === 'complained' ? 'complained' : 'bounced')
  await tell(scope, message, state)
}

const toldOf: MessageState[] = ['delivered', 'bounced', 'complained', 'failed']

async function tell(scope: Scope, message: Message, state: MessageState) {
  if (!message.taskId || !toldOf.includes(state)) return
  const about = { taskId: message.taskId, storeId: message.storeId, customerId: message.customerId }
  const told = { messageId: message.id, to: await namedRecipient(scope, message) }
  if (state === 'delivered') await record(scope, { ...about, type: 'task.delivered', data: told })
  if (state === 'bounced' || state === 'complained')
    await record(scope, { ...about, type: 'task.bounced', data: { ...told, address: message.toAddress } })
  if (state === 'failed') await record(scope, { ...about, type: 'task.sendFailed', data: { ...told, error: 'failed' } })
}
