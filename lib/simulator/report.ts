import { randomUUID } from 'node:crypto'
import { Webhook } from 'standardwebhooks'
import { type Env, env } from '@/lib/env'
import { signedHeaders } from '@/lib/messaging/provider/plain/plain-signature'
import { webhookSecrets } from '@/lib/messaging/provider/provider'
import { readEvent } from '@/lib/messaging/provider/resend/read-event'

type Event = { type: string; created_at: string; data: object }

/** Tells the product of something as the chosen provider does, by its signed webhook. */
export async function report(type: string, data: object) {
  const event = { type, created_at: new Date().toISOString(), data }
  const [secret = ''] = await webhookSecrets()
  const { body, headers } = signing[env().MAIL_PROVIDER](event, secret)
  const response = await fetch(`${env().STOREHAND_URL.replace('//localhost', '//127.0.0.1')}/api/webhooks/email`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
  })
  if (!response.ok) throw new Error(`the webhook answered ${response.status}`)
}

type Signed = { body: string; headers: Record<string, string> }

/** How each provider would say it. */
const signing: Record<Env['MAIL_PROVIDER'], (event: Event, secret: string) => Signed> = { resend: asResend, plain: plainly }

function asResend(event: Event, secret: string) {
  const body = JSON.stringify(event)
  const id = `msg_${randomUUID()}`
  const now = new Date()
  const seconds = String(Math.floor(now.getTime() / 1000))
  const signature = new Webhook(secret).sign(id, now, body)
  return { body, headers: { 'svix-id': id, 'svix-timestamp': seconds, 'svix-signature': signature } }
}

function plainly(event: Event, secret: string) {
  const body = JSON.stringify(readEvent(event)?.told)
  return { body, headers: signedHeaders(body, { id: randomUUID(), at: new Date(), secret }) }
}
