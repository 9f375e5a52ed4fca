import { and, eq, inArray } from 'drizzle-orm'
import { messages } from '@/db/schema/messaging'
import type { MessageState } from '@/db/vocabulary'
import type { Scope } from '@/lib/access/scope'
import { scopeOfRetailer } from '@/lib/access/system-scope'
import { record } from '@/lib/activity/record'
import { suppressAddress } from '@/lib/customers/suppress-address'
import { pool } from '@/lib/database/pool'
import { transact } from '@/lib/database/transact'
import type { Message } from '@/lib/messaging/conversation/conversation'
import { namedRecipient } from './named-recipient'

const states: Record<string, MessageState> = {
  'email.sent': 'sent',
  'email.delivered': 'delivered',
  'email.delivery_delayed': 'delayed',
  'email.bounced': 'bounced',
  'email.complained': 'complained',
  'email.failed': 'failed',
  'email.suppressed': 'bounced',
}

/** Which states a report may still change; reports come in any order and must end right (Q-W9). */
const comesAfter: Partial<Record<MessageState, MessageState[]>> = {
  sent: ['queued', 'sending', 'unknown'],
  delayed: ['queued', 'sending', 'sent', 'unknown'],
  delivered: ['queued', 'sending', 'sent', 'delayed', 'unknown', 'failed'],
  failed: ['queued', 'sending', 'sent', 'delayed', 'unknown'],
  bounced: ['queued', 'sending', 'sent', 'delayed', 'delivered', 'unknown', 'failed'],
  complained: ['queued', 'sending', 'sent', 'delayed', 'delivered', 'unknown', 'failed', 'bounced'],
}

/** Notes what the provider reports of a mail of ours. Returns what became of the report; any other event is kept as it is. */
export async function noteDelivery(type: string, data: Record<string, unknown>): Promise<string> {
  const state = states[type]
  if (!state) return 'kept'
  const found = await (await pool()).query<{ retailer_id: string; id: string }>('select * from find_message_by_provider($1)', [
    String(data.email_id ?? ''),
  ])
  const [target] = found.rows
  if (!target) return 'unknown mail'
  const scope = await scopeOfRetailer(target.retailer_id)
  await transact(scope, (scope) => note(scope, target.id, state, data))
  return state
}

async function note(scope: Scope, messageId: string, state: MessageState, data: Record<string, unknown>) {
  const headerId = typeof data.message_id === 'string' && data.message_id ? { messageIdHeader: data.message_id } : {}
  const [message] = await scope.db
    .update(messages)
    .set({ state, ...headerId })
    .where(
      and(
        eq(messages.retailerId, scope.retailerId),
        eq(messages.id, messageId),
        inArray(messages.state, comesAfter[state] ?? []),
      ),
    )
    .returning()
  if (!message) return
  if (isHard(state, data)) await suppressAddress(scope, message.toAddress, state === 'complained' ? 'complained' : 'bounced')
  await tell(scope, message, state)
}

function isHard(state: MessageState, data: Record<string, unknown>): boolean {
  if (state === 'complained') return true
  const bounce = data.bounce as { type?: string } | undefined
  return state === 'bounced' && !/transient|soft/i.test(bounce?.type ?? '')
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
