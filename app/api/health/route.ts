import { readHealth } from '@/lib/tenancy/health'

/** 200 with what the house reports of itself; 503 with the reason. */
export async function GET() {
  const health = await readHealth()
  return Response.json(health, { status: health.ok ? 200 : 503, headers: { 'cache-control': 'no-store' } })
}
