import { Resend } from 'resend'
import { sharedSecret } from '@/lib/database/secrets'
import { env } from '@/lib/env'
import { download } from '@/lib/files/download'
import { maxReceivedBytes } from '@/lib/messaging/received-files/judge-file'

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
export type ProviderResponse = { id: string } | { error: string; isFinal: boolean; isUnknown: boolean }

/** Whether mail really leaves the house; otherwise the simulator stands in for the provider (H-6). */
export const hasRealProvider = () => Boolean(env().RESEND_API_KEY)

const baseAddress = () => {
  const { RESEND_API_KEY, RESEND_BASE_URL, STOREHAND_URL } = env()
  return RESEND_API_KEY ? RESEND_BASE_URL : `${STOREHAND_URL.replace('//localhost', '//127.0.0.1')}/api/simulator/provider`
}

const client = async () =>
  new Resend(env().RESEND_API_KEY ?? (await sharedSecret('secret.simulator')), { baseUrl: baseAddress() })

let known: Promise<Resend> | undefined
const provider = () => (known ??= client())

/** Hands one mail to the provider under its idempotency key. Never throws: says whether trying again can help, and whether it may have left. */
export async function handToProvider(mail: Outgoing): Promise<ProviderResponse> {
  const { key, headers, ...content } = mail
  const response = await (await provider()).emails
    .send({ ...content, headers }, { idempotencyKey: key })
    .catch((error: Error) => ({ data: null, error: { name: 'application_error', message: error.message, statusCode: null } }))
  if (response.data) return { id: response.data.id }
  const { statusCode, message } = response.error
  const isFinal = statusCode !== null && statusCode >= 400 && statusCode < 500 && ![408, 409, 429].includes(statusCode)
  return { error: message, isFinal, isUnknown: statusCode === null || statusCode >= 500 }
}

/** The whole of a received mail; null while the provider does not give it (it is asked again, Q-W7). */
export async function fetchReceived(providerId: string): Promise<unknown | null> {
  const open = await provider()
  const response = await open.emails.receiving.get(providerId).catch(() => null)
  return response?.data ?? null
}

/**
 * The bytes of a file that came with a received mail, by a link the provider makes anew at each call; null when it is larger than we take.
 * Throws while it cannot be had: it is asked for again.
 */
export async function fetchReceivedFile(emailId: string, id: string): Promise<Buffer | null> {
  const { data, error } = await (await provider()).emails.receiving.attachments.get({ emailId, id })
  if (!data) throw new Error(`the provider gave no file: ${error.name}`)
  if (data.size > maxReceivedBytes) return null
  return download(data.download_url, { max: maxReceivedBytes, trusted: new URL(baseAddress()).origin })
}
