import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Webhook } from 'standardwebhooks'
import { beforeAll, describe, expect, it } from 'vitest'
import { webhookSecrets } from '@/lib/messaging/provider/provider'
import { isSigned } from './webhook-signature'

const vectors = path.resolve('../shared/vectors/webhooks/standard-webhooks.json')

type Case = {
  id: string
  expect: string
  drop?: string[]
  set?: Record<string, string>
  signature_list?: string[]
  signature_version?: string
  other_secret?: string
}

beforeAll(() => {
  process.env.DATABASE_URL ??= 'postgresql://nobody@127.0.0.1/none'
  process.env.RESEND_API_KEY = 're_test'
  process.env.RESEND_WEBHOOK_SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw,whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD'
})

describe('signatures (Q-W1, Q-W3)', () => {
  it.skipIf(!existsSync(vectors))('accepts and refuses what the standard’s own cases say', () => {
    const {
      dynamic,
      empty_secrets,
      default: given,
    } = JSON.parse(readFileSync(vectors, 'utf8')) as {
      dynamic: Case[]
      empty_secrets: string[]
      default: { secret: string; webhook_id: string; payload: string }
    }
    for (const each of dynamic) {
      const now = new Date()
      const valid = new Webhook(each.other_secret ?? given.secret).sign(given.webhook_id, now, given.payload)
      const signature = (each.signature_list ?? [each.signature_version ? valid.replace('v1', each.signature_version) : valid])
        .map((one) => (one === '$VALID' ? valid : one))
        .join(' ')
      const headers: Record<string, string> = {
        'webhook-id': given.webhook_id,
        'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
        'webhook-signature': signature,
        ...each.set,
      }
      for (const name of each.drop ?? []) delete headers[name]
      if (
        'payload' in each ||
        Object.keys(each).some(
          (key) => !['id', 'expect', 'drop', 'set', 'signature_list', 'signature_version', 'other_secret', 'note'].includes(key),
        )
      )
        continue
      for (const family of ['webhook', 'svix']) {
        const named = new Headers(
          Object.entries(headers).map(([name, value]): [string, string] => [name.replace('webhook', family), value]),
        )
        expect(isSigned(given.payload, named, [given.secret]), `${each.id} ${family}`).toBe(each.expect === 'accept')
        expect(isSigned(given.payload, named, empty_secrets)).toBe(false)
      }
    }
  })

  it('knows two secrets during rotation, and refuses everything without one', async () => {
    const secrets = await webhookSecrets()
    expect(secrets).toHaveLength(2)
    const now = new Date()
    const headers = new Headers({
      'svix-id': 'm',
      'svix-timestamp': String(Math.floor(now.getTime() / 1000)),
      'svix-signature': new Webhook(secrets[1] ?? '').sign('m', now, '{}'),
    })
    expect(isSigned('{}', headers, secrets)).toBe(true)
    expect(isSigned('{}', headers, [])).toBe(false)
    expect(isSigned('{ }', headers, secrets)).toBe(false)
  })
})
