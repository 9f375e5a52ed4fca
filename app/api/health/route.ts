import { readHealth } from '@/lib/health/health'
import { countStreams } from '@/lib/realtime/open-streams'

/** 200 with what the deployment reports of itself, and the streams this process holds open; 503 with the reason. */
export async function GET() {
  const health = await readHealth()
  return Response.json(
    { ...health, openStreams: countStreams() },
    { status: health.ok ? 200 : 503, headers: { 'cache-control': 'no-store' } },
  )
}
