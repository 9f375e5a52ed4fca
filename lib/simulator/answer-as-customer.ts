import { randomUUID } from 'node:crypto'
import { Webhook } from 'standardwebhooks'
import { z } from 'zod'
import { env } from '@/lib/env'
import { webhookSecrets } from '@/lib/messaging/accept-inbound'
import type { Message } from '@/lib/messaging/conversation'
import { pool } from '@/lib/tenancy/pool'
import type { Scope } from '@/lib/tenancy/scope'
import { read } from '@/lib/tenancy/transact'
import { getReachedMail } from './mailbox'
import { outOfOffice, quote } from './mails-in'

export const answerInput = z.object({
  messageId: z.uuid(),
  how: z.enum(['answer', 'out_of_office', 'bounce']),
  words: z.string().trim().max(20_000).default(''),
  from: z.union([z.literal(''), z.email()]).default(''),
})

/** Answers a mail of one's own retailer as its customer: the same signed webhook brings it as the real provider would (H-6). */
export async function answerAsCustomer(scope: Scope, given: z.input<typeof answerInput>) {
  const { messageId, how, words, from } = answerInput.parse(given)
  const mail = await read(scope, (scope) => getReachedMail(scope, messageId))
  if (how === 'bounce') return post({ type: 'email.bounced', created_at: new Date().toISOString(), data: bounceOf(mail) })
  const id = randomUUID()
  const received = receivedMail(id, mail, how, words, from || mail.toAddress)
  await (await pool()).query(
    `insert into simulator_mails (id, direction, address, answers_retailer_id, answers_message_id, payload) values ($1, 'in', $2, $3, $4, $5)`,
    [id, mail.toAddress, scope.retailerId, messageId, JSON.stringify(received)],
  )
  const { object: _object, text: _text, html: _html, headers: _headers, id: email_id, ...told } = received
  await post({
    type: 'email.received',
    created_at: received.created_at,
    data: { ...told, email_id, cc: [], bcc: [], attachments: [] },
  })
}

function receivedMail(id: string, mail: Message, how: 'answer' | 'out_of_office', words: string, from: string) {
  const message_id = `<${id}@customer.example>`
  const reply =
    how === 'answer' ? { subject: `Re: ${mail.subject.replace(/^(re:\s*)+/i, '')}`, text: quote(words, mail) } : outOfOffice(mail)
  return {
    object: 'email',
    id,
    created_at: new Date().toISOString(),
    from,
    to: [mail.replyTo],
    reply_to: [],
    message_id,
    subject: reply.subject,
    text: reply.text,
    html: null,
    headers: {
      'message-id': message_id,
      'in-reply-to': mail.messageIdHeader,
      references: mail.messageIdHeader,
      from,
      ...(how === 'out_of_office' ? { 'auto-submitted': 'auto-replied', precedence: 'bulk' } : {}),
    },
  }
}

const bounceOf = (mail: Message) => ({
  email_id: mail.providerId,
  from: mail.fromAddress,
  to: [mail.toAddress],
  subject: mail.subject,
  bounce: { type: 'Permanent', subType: 'General', message: 'The address does not exist.' },
})

async function post(event: object) {
  const body = JSON.stringify(event)
  const id = `msg_${randomUUID()}`
  const now = new Date()
  const [secret = ''] = await webhookSecrets()
  const signature = new Webhook(secret).sign(id, now, body)
  const answer = await fetch(`${env().STOREHAND_URL.replace('//localhost', '//127.0.0.1')}/api/webhooks/email`, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json',
      'svix-id': id,
      'svix-timestamp': String(Math.floor(now.getTime() / 1000)),
      'svix-signature': signature,
    },
  })
  if (!answer.ok) throw new Error(`the webhook answered ${answer.status}`)
}
