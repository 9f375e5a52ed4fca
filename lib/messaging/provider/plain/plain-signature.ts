import { createHmac, timingSafeEqual } from 'node:crypto'

const toleranceSeconds = 300

const signatureOf = (secret: string, id: string, at: string, body: string) =>
  createHmac('sha256', secret).update(`${id}\n${at}\n${body}`).digest()

/** The headers of a call that says `body`, signed. */
export const signedHeaders = (body: string, { id, at, secret }: { id: string; at: Date; secret: string }) => {
  const seconds = String(Math.floor(at.getTime() / 1000))
  return { 'event-id': id, 'event-at': seconds, 'event-signature': signatureOf(secret, id, seconds, body).toString('hex') }
}

/** The id of a call that was signed with one of the secrets within five minutes; null for any other. */
export function eventIdOf(body: string, headers: Pick<Headers, 'get'>, secrets: string[]): string | null {
  const [id = '', at = '', signature = ''] = ['event-id', 'event-at', 'event-signature'].map((name) => headers.get(name) ?? '')
  const isNow = Math.abs(Date.now() / 1000 - Number(at)) <= toleranceSeconds
  const given = Buffer.from(signature, 'hex')
  const isOf = (secret: string) => {
    const right = signatureOf(secret, id, at, body)
    return secret !== '' && given.length === right.length && timingSafeEqual(given, right)
  }
  return id && at && isNow && secrets.some(isOf) ? id : null
}
