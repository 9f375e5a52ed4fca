import { Webhook } from 'standardwebhooks'
import { sharedSecret } from '@/lib/database/secrets'
import { env } from '@/lib/env'
import { hasRealProvider } from './provider'

type Headers = { get(name: string): string | null }

/** The secrets a signed event may carry: those given, or, without a real provider, the simulator's own. None means refusal (Q-W3). */
export async function webhookSecrets(): Promise<string[]> {
  const given = env().RESEND_WEBHOOK_SECRET
  if (given.length > 0 || hasRealProvider()) return given
  return [await sharedSecret('secret.webhook')]
}

const part = (headers: Headers, name: string) => headers.get(`svix-${name}`) ?? headers.get(`webhook-${name}`) ?? ''

/** The id an event is sent under, the same however often it is sent (Q-W5). */
export const eventIdOf = (headers: Headers): string => part(headers, 'id')

/** Standard Webhooks, over the raw bytes, within five minutes (Q-W1). */
export function isSigned(body: string, headers: Headers, secrets: string[]): boolean {
  const signed = Object.fromEntries(['id', 'timestamp', 'signature'].map((name) => [`webhook-${name}`, part(headers, name)]))
  return secrets.filter((secret) => secret.replace(/^whsec_/, '') !== '').some((secret) => verifies(body, signed, secret))
}

function verifies(body: string, signed: Record<string, string>, secret: string): boolean {
  try {
    new Webhook(secret).verify(body, signed)
    return true
  } catch {
    return false
  }
}
