import { liveStream } from '@/lib/realtime/live-stream'
import { currentSession } from '@/lib/tenancy/session'

/** The one event stream of a browser: topics and ids of what this person may hear. */
export async function GET(request: Request) {
  const session = await currentSession()
  if (!session) return new Response(null, { status: 401 })
  return new Response(liveStream(session, request.signal), {
    headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store, no-transform', 'x-accel-buffering': 'no' },
  })
}
