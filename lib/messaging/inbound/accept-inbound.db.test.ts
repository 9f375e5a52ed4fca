import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '@/lib/ids'
import { deliverMessage } from '@/lib/messaging/outbound/deliver-message'
import { createFixture, storeTask } from '@/lib/testing/fixture'
import { howMany } from '@/lib/testing/how-many'
import { writeAbout } from '@/lib/testing/task-mail'
import { acceptInbound } from './accept-inbound'
import { settleInbound } from './settle-inbound'

const replies = howMany({ usually: 40, soak: 200 })

/** The provider on loopback: gives received mails, or fails as told. */
let provider: Server
const mails = new Map<string, object>()
let failures: number[] = []
let sends: { key: string | undefined; body: Record<string, unknown> }[] = []
let fixture: Awaited<ReturnType<typeof createFixture>>

beforeAll(async () => {
  provider = createServer((req, res) => {
    let body = ''
    req.on('data', (chunk) => {
      body += chunk
    })
    req.on('end', () => {
      const failure = failures.shift()
      const json = (status: number, value: unknown) =>
        res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))
      if (failure) return json(failure, { statusCode: failure, name: 'application_error', message: 'no' })
      if (req.method === 'POST') {
        sends.push({ key: String(req.headers['idempotency-key']), body: JSON.parse(body) })
        return json(200, { id: `sent-${req.headers['idempotency-key']}` })
      }
      const mail = mails.get(String(req.url?.split('/').at(-1)))
      return mail ? json(200, mail) : json(404, { statusCode: 404, name: 'not_found', message: 'no' })
    })
  })
  await new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', resolve))
  process.env.RESEND_API_KEY = 're_test'
  process.env.RESEND_BASE_URL = `http://127.0.0.1:${(provider.address() as AddressInfo).port}`
  process.env.RESEND_WEBHOOK_SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw,whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD'
  fixture = await createFixture()
})
afterAll(async () => {
  provider.close()
  await fixture.close()
})

const events = async () =>
  (await fixture.owner.query('select id, provider_event_id, settled_at, outcome from inbound_events')).rows

let turn = 0

/** Three colleagues write in turn: one alone would meet the hourly limit. */
async function writtenTo() {
  const { larch } = fixture
  const writer = [larch.ana, larch.leo, larch.manager][turn++ % 3] ?? larch.ana
  const task = await storeTask(larch)
  const { message } = await writeAbout(writer, task)
  return { task, message }
}

/** A mail the provider has, and the event that announces it. */
function announce(to: string) {
  const id = newId()
  const header = `<${id}@customer.example>`
  mails.set(id, {
    object: 'email',
    id,
    from: fixture.larch.customer.email,
    to: [to],
    subject: 'Re',
    text: 'Yes please',
    html: null,
    message_id: header,
    headers: { 'message-id': header },
  })
  return JSON.stringify({
    type: 'email.received',
    created_at: new Date().toISOString(),
    data: { email_id: id, to: [to], subject: 'Re' },
  })
}

describe('events of the mail provider', () => {
  it('are stored like any other when their subject is what no database takes; nested beyond sense, they are no events', async () => {
    const payload = (subject: string) =>
      `{"type":"email.received","data":{"email_id":"${newId()}","to":[],"subject":"${subject}"}}`
    for (const subject of ['half \\ud83d of a sign', 'a null \\u0000 in it', 'a backslash \\\\u0000'])
      expect(await acceptInbound(payload(subject), `odd-${subject}`)).toBe(true)
    const { rows } = await fixture.owner.query(
      `delete from inbound_events where provider_event_id like 'odd-%' returning payload`,
    )
    expect(rows.map(({ payload }) => payload.data.subject)).toEqual([
      'half \ufffd of a sign',
      'a null  in it',
      'a backslash \\u0000',
    ])
    const deep = `{"type":"email.received","data":{"x":${'['.repeat(5000)}${']'.repeat(5000)}}}`
    expect(await acceptInbound(deep, 'deep')).toBe(false)
  })

  it('delivered up to twenty times, shuffled, fifty at once, make one message and one reopening each (Q-W5)', async () => {
    const tasks = await Promise.all(Array.from({ length: replies }, () => writtenTo()))
    const calls = tasks.flatMap(({ message }, index) => {
      const body = announce(message.replyTo)
      return Array.from({ length: 1 + (index % 20) }, () => ({ body, id: `evt-${index}` }))
    })
    calls.sort((a, b) => (a.id + a.body.length < b.id + b.body.length ? 1 : -1))
    for (let at = 0; at < calls.length; at += 50) {
      const taken = await Promise.all(calls.slice(at, at + 50).map(({ body, id }) => acceptInbound(body, id)))
      expect(taken.every(Boolean)).toBe(true)
    }
    const stored = await events()
    expect(stored).toHaveLength(replies)
    for (let at = 0; at < stored.length; at += 10)
      await Promise.all(stored.slice(at, at + 10).flatMap((event) => [settleInbound(event.id), settleInbound(event.id)]))
    const { rows } = await fixture.owner.query(
      `select count(*) filter (where type = 'task.replied')::int as replied, count(*) filter (where type = 'task.reopened')::int as reopened, count(distinct task_id)::int as tasks from events where type in ('task.replied', 'task.reopened')`,
    )
    expect(rows[0]).toEqual({ replied: replies, reopened: replies, tasks: replies })
  }, 120_000)

  it('whose mail cannot be fetched yet wait and arrive (Q-W7)', async () => {
    const { task, message } = await writtenTo()
    await acceptInbound(announce(message.replyTo), 'evt-late')
    const event = (await events()).find((each) => each.provider_event_id === 'evt-late')
    for (const failure of [500, 429, 404]) {
      failures = [failure]
      await settleInbound(event.id)
      expect((await events()).find((each) => each.id === event.id)?.settled_at).toBeNull()
    }
    const waiting = await fixture.owner.query(
      `select run_at < now() + interval '15 minutes' as soon from graphile_worker._private_jobs where key = $1`,
      [`${event.id}:again`],
    )
    expect(waiting.rows[0].soon).toBe(true)
    await settleInbound(event.id)
    const { rows } = await fixture.owner.query('select reply_waiting_since from tasks where id = $1', [task.id])
    expect(rows[0].reply_waiting_since).not.toBeNull()
  })

  it('of a kind nobody knows are kept and answered; nonsense is refused without a row', async () => {
    const before = (await events()).length
    expect(await acceptInbound('{"type":"contact.created","data":{}}', 'evt-other')).toBe(true)
    expect(await acceptInbound('not json', 'evt-nonsense')).toBe(false)
    expect(await events()).toHaveLength(before + 1)
  })

  it('that report a message before the answer to its send is kept are noted once it is (Q-W9)', async () => {
    const { message } = await writtenTo()
    await acceptInbound(JSON.stringify({ type: 'email.delivered', data: { email_id: `sent-${message.id}` } }), newId())
    const settleAll = async () => {
      for (const event of (await events()).filter((each) => !each.settled_at)) await settleInbound(event.id)
    }
    await settleAll()
    failures = []
    await deliverMessage({ ...fixture.larch.ana, actor: { kind: 'system', name: 'Storehand' } }, message.id)
    await settleAll()
    const { rows } = await fixture.owner.query('select state from messages where id = $1', [message.id])
    expect(rows[0].state).toBe('delivered')
  })

  it('that report a mail of nobody here are looked for a while, and no longer', async () => {
    await acceptInbound(JSON.stringify({ type: 'email.delivered', data: { email_id: 'of-nobody' } }), newId())
    const [open] = (await events()).filter((each) => !each.settled_at)
    await settleInbound(open.id)
    expect((await events()).find(({ id }) => id === open.id)?.settled_at).toBeNull()
    await fixture.owner.query(`update inbound_events set received_at = now() - interval '1 hour' where id = $1`, [open.id])
    await settleInbound(open.id)
    expect((await events()).find(({ id }) => id === open.id)?.settled_at).not.toBeNull()
  })

  it('that report deliveries out of order end right, and a hard bounce marks the address (Q-W9)', async () => {
    const { message } = await writtenTo()
    failures = []
    sends = []
    await deliverMessage({ ...fixture.larch.ana, actor: { kind: 'system', name: 'Storehand' } }, message.id)
    expect(sends[0]?.key).toBe(message.id)
    expect(sends[0]?.body.headers).toMatchObject({ 'X-Storehand-Loop': message.id })
    expect(sends[0]?.body.headers).not.toHaveProperty('Auto-Submitted')
    const report = async (type: string, extra = {}) => {
      await acceptInbound(JSON.stringify({ type, data: { email_id: `sent-${message.id}`, ...extra } }), newId())
      for (const event of (await events()).filter((each) => !each.settled_at)) await settleInbound(event.id)
    }
    await report('email.delivered')
    await report('email.sent')
    await report('email.delivery_delayed')
    const state = async () => (await fixture.owner.query('select state from messages where id = $1', [message.id])).rows[0].state
    expect(await state()).toBe('delivered')
    await report('email.bounced', { bounce: { type: 'Permanent' } })
    expect(await state()).toBe('bounced')
    const { rows } = await fixture.owner.query('select suppressed_why from customer_emails where customer_id = $1', [
      fixture.larch.customer.id,
    ])
    expect(rows[0].suppressed_why).toBe('bounced')
    await fixture.owner.query('update customer_emails set suppressed_at = null, suppressed_why = null')
  })

  it('sending again under the same key hands over no second mail once one was taken (Q-K3)', async () => {
    const { message } = await writtenTo()
    sends = []
    failures = [500]
    const scope = { ...fixture.larch.ana, actor: { kind: 'system' as const, name: 'Storehand' } }
    await deliverMessage(scope, message.id)
    await deliverMessage(scope, message.id)
    await deliverMessage(scope, message.id)
    expect(sends.map((send) => send.key)).toEqual([message.id])
  })
})
