import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { newId } from '@/lib/ids'
import { sendTaskMail } from '@/lib/messaging/outbound/send-task-mail'
import { createFixture, storeTask } from '@/lib/testing/fixture'
import { acceptInbound } from './accept-inbound'
import { settleInbound } from './settle-inbound'

/** The provider on loopback: gives the mails it has, and never a file. */
let provider: Server
const mails = new Map<string, object>()
let fixture: Awaited<ReturnType<typeof createFixture>>

beforeAll(async () => {
  provider = createServer((req, res) => {
    const mail = mails.get(String(req.url?.split('/').at(-1)))
    const answer = mail ?? { statusCode: 404, name: 'not_found', message: 'no' }
    res.writeHead(mail ? 200 : 404, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
  })
  await new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', resolve))
  process.env.RESEND_API_KEY = 're_test'
  process.env.RESEND_BASE_URL = `http://127.0.0.1:${(provider.address() as AddressInfo).port}`
  fixture = await createFixture()
})
beforeEach(() => mails.clear())
afterAll(async () => {
  provider.close()
  await fixture.close()
})

/** Takes in an event, and returns how it stands once its job ran when it was so old: its outcome, or null while it waits. */
async function heard(type: string, data: object) {
  const key = newId()
  await acceptInbound(JSON.stringify({ type, data }), key)
  return async (age: string): Promise<string | null> => {
    const { rows } = await fixture.owner.query(
      'update inbound_events set received_at = now() - $2::interval where provider_event_id = $1 returning id',
      [key, age],
    )
    await settleInbound(rows[0].id)
    return (await fixture.owner.query('select outcome from inbound_events where provider_event_id = $1', [key])).rows[0].outcome
  }
}

/** A mail that the provider has. */
function written(to: string, over: object = {}) {
  const id = newId()
  const message_id = `<${id}@customer.example>`
  const about = { from: fixture.larch.customer.email, to: [to], subject: 'Re', text: 'Yes please', html: null, message_id }
  mails.set(id, { object: 'email', id, ...about, headers: { 'message-id': message_id }, ...over })
  return { email_id: id, to: [to] }
}

describe('how long is waited for what the mail provider does not give (Q-W7, Q-W9)', () => {
  it('is two days for a mail; then it counts as never fetched', async () => {
    const outcomeAt = await heard('email.received', { email_id: newId(), to: [] })
    expect(await outcomeAt('47 hours 59 minutes')).toBeNull()
    expect(await outcomeAt('48 hours 1 minute')).toBe('never fetched')
  })

  it('is fifteen minutes for the message that a report is about', async () => {
    const outcomeAt = await heard('email.delivered', { email_id: newId() })
    expect(await outcomeAt('14 minutes')).toBeNull()
    expect(await outcomeAt('16 minutes')).toBe('unknown mail')
  })

  it('is fifteen minutes for the file a mail’s words come in; then the mail is placed without them (G-10)', async () => {
    const task = await storeTask(fixture.larch)
    const { message } = await sendTaskMail(fixture.larch.ana, {
      key: newId(),
      taskId: task.id,
      subject: 'It is in',
      html: '<p>Hi</p>',
    })
    const file = { id: 'words', filename: 'text_0.txt', content_type: 'text/plain', size: 9 }
    const outcomeAt = await heard('email.received', written(message.replyTo, { text: '', attachments: [file] }))
    expect(await outcomeAt('14 minutes')).toBeNull()
    expect(await outcomeAt('16 minutes')).toBe('task person')
    const { rows } = await fixture.owner.query('select reply_waiting_since is not null as waits from tasks where id = $1', [
      task.id,
    ])
    expect(rows).toEqual([{ waits: true }])
  })
})

describe('mail that belongs to no retailer (G-13)', () => {
  it('is kept for thirty days, and gone when the next such mail comes after them', async () => {
    const come = async () =>
      expect(await (await heard('email.received', written('x@nowhere.example')))('0 seconds')).toBe('unplaced')
    const ages = async () =>
      (await fixture.owner.query('select extract(day from now() - received_at)::int as days from unplaced_mails order by 1')).rows
    const backdate = (age: string) => fixture.owner.query('update unplaced_mails set received_at = now() - $1::interval', [age])
    await come()
    await backdate('29 days 23 hours 59 minutes')
    await come()
    expect(await ages()).toEqual([{ days: 0 }, { days: 29 }])
    await backdate('30 days 1 minute')
    await come()
    expect(await ages()).toEqual([{ days: 0 }])
  })
})
