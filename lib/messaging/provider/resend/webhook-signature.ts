import { Webhook } from 'standardwebhooks'

type Given = Pick<Headers, 'get'>

const part = (headers: Given, name: string) => headers.get(`svix-${name}`) ?? headers.get(`webhook-${name}`) ?? ''

/** The id an event is sent under, the same however often it is sent (Q-W5). */
export const eventIdOf = (headers: Given): string => part(headers, 'id')

/** Standard Webhooks, over the raw bytes, within five minutes (Q-W1). */
export function isSigned(body: string, headers: Given, secrets: string[]): boolean {
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
