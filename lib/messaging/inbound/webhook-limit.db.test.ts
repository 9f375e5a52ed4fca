import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { newId } from '@/lib/ids'
import { createFixture } from '@/lib/testing/fixture'

const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
const flooder = '203.0.113.9'
const body = JSON.stringify({ type: 'email.delivered', data: { email_id: 'p-1' } })

let fixture: Awaited<ReturnType<typeof createFixture>>
beforeAll(async () => {
  process.env.RESEND_API_KEY = 're_test'
  process.env.RESEND_WEBHOOK_SECRET = secret
  fixture = await createFixture()
})
afterAll(() => fixture.close())
// Each test calls a door that was just loaded and remembers nothing, as that of another process would be.
beforeEach(() => vi.resetModules())

async function call(address: string, headers: Record<string, string> = {}): Promise<Response> {
  const { POST } = await import('@/app/api/webhooks/email/route')
  const allHeaders = { 'content-type': 'application/json', 'x-storehand-address': address, ...headers }
  return POST(new Request('http://localhost/api/webhooks/email', { method: 'POST', body, headers: allHeaders }))
}

function signature() {
  const id = newId()
  const now = new Date()
  return {
    'svix-id': id,
    'svix-timestamp': String(Math.floor(now.getTime() / 1000)),
    'svix-signature': new Webhook(secret).sign(id, now, body),
  }
}

const events = async () => (await fixture.owner.query('select count(*)::int as n from inbound_events')).rows[0].n
const jobs = async () => (await fixture.owner.query('select count(*)::int as n from graphile_worker._private_jobs')).rows[0].n

describe('a flood of unsigned calls at the mail provider’s door (Q-L1, Q-W3)', () => {
  it('is refused, then told when to come back, and leaves no event and no job', async () => {
    const forged = () => call(flooder, { ...signature(), 'svix-signature': 'v1,Zm9yZ2Vk' })
    const answers = await Promise.all(Array.from({ length: 200 }, (_, at) => (at % 2 ? call(flooder) : forged())))
    const refused = answers.filter((response) => response.status === 401)
    const limited = answers.filter((response) => response.status === 429)
    expect(refused).toHaveLength(60)
    expect(limited).toHaveLength(140)
    for (const response of limited) {
      const seconds = Number(response.headers.get('retry-after'))
      expect(seconds).toBeGreaterThan(0)
      expect(seconds).toBeLessThanOrEqual(60)
    }
    expect(await events()).toBe(0)
    expect(await jobs()).toBe(0)
  })

  it('is told the same by every other process, while other callers are not', async () => {
    expect((await call(flooder)).status).toBe(429)
    expect((await call('203.0.113.10')).status).toBe(401)
  })

  it('does not hold up signed calls, even from the same address', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => call(flooder, signature())))
    expect(answers.every((response) => response.status === 204)).toBe(true)
    expect(await events()).toBe(50)
    expect(await jobs()).toBe(50)
  })

  it('is over when its minute is', async () => {
    await fixture.owner.query(`update throttles set window_started_at = now() - interval '61 seconds'`)
    expect((await call(flooder)).status).toBe(401)
  })
})
