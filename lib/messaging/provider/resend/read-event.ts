import { z } from 'zod'
import type { MessageState } from '@/db/vocabulary'
import type { MailEvent } from '@/lib/messaging/provider/mail-provider'

const event = z.looseObject({ type: z.string().max(100), data: z.looseObject({}) })

const states: Record<string, MessageState> = {
  'email.sent': 'sent',
  'email.delivered': 'delivered',
  'email.delivery_delayed': 'delayed',
  'email.bounced': 'bounced',
  'email.complained': 'complained',
  'email.failed': 'failed',
  'email.suppressed': 'bounced',
}

/** What an event of Resend's tells, in our words; null where it is none. */
export function readEvent(payload: unknown): MailEvent | null {
  const parsed = event.safeParse(payload)
  return parsed.success ? { type: parsed.data.type, told: toldBy(parsed.data.type, parsed.data.data) } : null
}

function toldBy(type: string, data: Record<string, unknown>): MailEvent['told'] {
  const providerId = String(data.email_id ?? '')
  if (type === 'email.received') return { kind: 'received', providerId, to: Array.isArray(data.to) ? data.to.map(String) : [] }
  const state = states[type]
  if (!state) return null
  const messageIdHeader = typeof data.message_id === 'string' && data.message_id ? data.message_id : null
  const bounce = data.bounce as { type?: string } | undefined
  const isPermanent = state === 'complained' || (state === 'bounced' && !/transient|soft/i.test(bounce?.type ?? ''))
  return { kind: 'report', providerId, state, messageIdHeader, isPermanent }
}
