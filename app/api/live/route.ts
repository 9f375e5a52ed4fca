import { currentSession } from '@/lib/auth/session'
import { liveStream } from '@/lib/realtime/live-stream'

/** The one event stream of a browser: topics and ids of what this person may hear; `age` is that of its page, in milliseconds. */
export async function GET(request: Request) {
  const session = await currentSession()
  if (!session) return new Response(null, { status: 401 })
  const age = Number(new URL(request.url).searchParams.get('age') ?? Number.NaN)
  return new Response(liveStream(session, request.signal, age >= 0 ? age : undefined), {
    headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store, no-transform', 'x-accel-buffering': 'no' },
  })
}
