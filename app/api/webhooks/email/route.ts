import { throttle } from '@/lib/auth/throttle'
import { LimitReached } from '@/lib/errors'
import { acceptInbound } from '@/lib/messaging/inbound/accept-inbound'
import { mailProvider } from '@/lib/messaging/provider/provider'

/** The mail provider's events: verified over the raw bytes, stored once, answered at once; the worker does the rest (Q-W1, Q-W3, Q-W5). */
export async function POST(request: Request) {
  const body = await request.text()
  const eventId = (await mailProvider()).verify(body, request.headers)
  if (eventId === null) return refuse(request)
  const taken = await acceptInbound(body, eventId)
  return new Response(null, { status: taken ? 204 : 400 })
}

/** Only unsigned calls are limited (Q-L1). */
async function refuse(request: Request): Promise<Response> {
  try {
    await throttle(`webhook:${request.headers.get('x-storehand-address') ?? 'unknown'}`, { max: 60, seconds: 60 })
    return new Response('not signed', { status: 401 })
  } catch (error) {
    if (!(error instanceof LimitReached)) throw error
    return new Response('too many', { status: 429, headers: { 'retry-after': String(error.values.seconds ?? 60) } })
  }
}
