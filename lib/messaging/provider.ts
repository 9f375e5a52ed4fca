import { Resend } from 'resend'
import { env } from '@/lib/env'
import { sharedSecret } from '@/lib/tenancy/secrets'

export type Outgoing = {
  key: string
  from: string
  to: string
  replyTo: string
  subject: string
  html: string
  text: string
  headers: Record<string, string>
  attachments: { filename: string; content: string; contentType: string; contentId?: string }[]
}
export type Answer = { id: string } | { error: string; isFinal: boolean; isUnknown: boolean }

/** Whether mail really leaves the house; otherwise the simulator stands in for the provider (H-6). */
export const hasRealProvider = () => Boolean(env().RESEND_API_KEY)

const client = async () => {
  const settings = env()
  if (settings.RESEND_API_KEY) return new Resend(settings.RESEND_API_KEY, { baseUrl: settings.RESEND_BASE_URL })
  const key = await sharedSecret('secret.simulator')
  return new Resend(key, { baseUrl: `${settings.STOREHAND_URL.replace('//localhost', '//127.0.0.1')}/api/simulator/provider` })
}

let known: Promise<Resend> | undefined
const provider = () => (known ??= client())

/** Hands one mail to the provider under its idempotency key. Never throws: says whether trying again can help, and whether it may have left. */
export async function handToProvider(mail: Outgoing): Promise<Answer> {
  const { key, headers, ...content } = mail
  const answer = await (await provider()).emails
    .send({ ...content, headers }, { idempotencyKey: key })
    .catch((error: Error) => ({ data: null, error: { name: 'application_error', message: error.message, statusCode: null } }))
  if (answer.data) return { id: answer.data.id }
  const { statusCode, message } = answer.error
  const isFinal = statusCode !== null && statusCode >= 400 && statusCode < 500 && ![408, 409, 429].includes(statusCode)
  return { error: message, isFinal, isUnknown: statusCode === null || statusCode >= 500 }
}

/** The whole of a received mail; null while the provider does not give it (it is asked again, Q-W7). */
export async function fetchReceived(providerId: string): Promise<unknown | null> {
  const open = await provider()
  const answer = await open.emails.receiving.get(providerId).catch(() => null)
  return answer?.data ?? null
}
