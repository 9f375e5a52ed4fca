import type { MessageState } from '@/db/vocabulary'

/** A mail that came; its content is fetched by the provider's id. `to`: the addresses it came to. */
export type MailReceived = { kind: 'received'; providerId: string; to: string[] }
/** What became of a mail of ours. `isPermanent`: nothing more reaches the address. */
export type DeliveryReport = {
  kind: 'report'
  providerId: string
  state: MessageState
  messageIdHeader: string | null
  isPermanent: boolean
}

const states: Record<string, MessageState> = {
  'email.sent': 'sent',
  'email.delivered': 'delivered',
  'email.delivery_delayed': 'delayed',
  'email.bounced': 'bounced',
  'email.complained': 'complained',
  'email.failed': 'failed',
  'email.suppressed': 'bounced',
}

/** What an event of the provider's tells, in our words; null for one that is only kept. */
export function readEvent(type: string, data: Record<string, unknown>): MailReceived | DeliveryReport | null {
  const providerId = String(data.email_id ?? '')
  if (type === 'email.received') return { kind: 'received', providerId, to: Array.isArray(data.to) ? data.to.map(String) : [] }
  const state = states[type]
  if (!state) return null
  const messageIdHeader = typeof data.message_id === 'string' && data.message_id ? data.message_id : null
  const bounce = data.bounce as { type?: string } | undefined
  const isPermanent = state === 'complained' || (state === 'bounced' && !/transient|soft/i.test(bounce?.type ?? ''))
  return { kind: 'report', providerId, state, messageIdHeader, isPermanent }
}
