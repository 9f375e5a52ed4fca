import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { POST } from '@/app/api/webhooks/email/route'
import type { Scope } from '@/lib/access/scope'
import { read } from '@/lib/database/transact'
import { Forbidden, NotFound } from '@/lib/errors'
import { newId } from '@/lib/ids'
import { ownAddress } from '@/lib/messaging/inbound/addresses'
import { settleInbound } from '@/lib/messaging/inbound/settle-inbound'
import { sendTaskMail } from '@/lib/messaging/outbound/send-task-mail'
import { listUnassignedMail } from '@/lib/messaging/unassigned/list-unassigned-mail'
import { createFixture, storeTask } from '@/lib/testing/fixture'
import { listMailboxes, readMailbox } from './mailbox'
import { respondAsProvider } from './stand-in'
import { writeAsCustomer } from './write-as-customer'

let fixture: Awaited<ReturnType<typeof createFixture>>
beforeAll(async () => {
  fixture = await createFixture()
  vi.stubGlobal('fetch', overTheWire)
})
afterAll(() => {
  vi.unstubAllGlobals()
  return fixture.close()
})

/** The network between the simulator, the webhook and the provider's API, without a port. */
async function overTheWire(input: string | URL | Request, init?: RequestInit): Promise<Response> {
  const request = new Request(input, init)
  const { pathname } = new URL(request.url)
  if (pathname === '/api/webhooks/email') return POST(request)
  return respondAsProvider(request, pathname.replace('/api/simulator/provider/', '').split('/'))
}

async function settled() {
  const { rows } = await fixture.owner.query<{ id: string }>('select id from inbound_events where settled_at is null')
  for (const { id } of rows) await settleInbound(id)
}
const mail = (to: string, over = {}) => ({
  customerId: '',
  from: '',
  to,
  subject: 'Opening hours',
  text: 'Are you open?',
  ...over,
})
const unassignedMailOf = (scope: Scope) => read(scope, (scope) => listUnassignedMail(scope, ''))

describe('a mail written in the simulator (H-6, G-13)', () => {
  it('comes by the signed webhook into unassigned mail of the store of the customer it is from', async () => {
    const { larch } = fixture
    const where = await writeAsCustomer(larch.ana, mail(ownAddress('larch'), { customerId: larch.customer.id }))
    await settled()
    expect(where).toBe('unassigned')
    expect(await unassignedMailOf(larch.ana)).toMatchObject([
      { from: larch.customer.email, subject: 'Opening hours', visible: 'Are you open?', store: 'Park Street' },
    ])
    expect(await unassignedMailOf(larch.elsewhere)).toEqual([])
    expect(await unassignedMailOf(fixture.birch.admin)).toEqual([])
  })

  it('from an address nobody knows comes to the admins alone', async () => {
    const { larch } = fixture
    await writeAsCustomer(larch.ana, mail(ownAddress('LARCH').toUpperCase(), { from: 'stranger@elsewhere.example' }))
    await settled()
    expect((await unassignedMailOf(larch.admin)).map(({ from }) => from)).toContain('stranger@elsewhere.example')
    expect((await unassignedMailOf(larch.ana)).map(({ from }) => from)).not.toContain('stranger@elsewhere.example')
  })

  it('to a task’s reply address is an answer on that task (G-11)', async () => {
    const { larch } = fixture
    const task = await storeTask(larch)
    const { message } = await sendTaskMail(larch.ana, { key: newId(), taskId: task.id, subject: 'For you', html: '<p>Hello</p>' })
    expect(await writeAsCustomer(larch.leo, mail(message.replyTo, { customerId: larch.customer.id }))).toBe('task')
    await settled()
    const { rows } = await fixture.owner.query('select state, reply_text from tasks where id = $1', [task.id])
    expect(rows).toEqual([{ state: 'open', reply_text: 'Are you open?' }])
  })

  it('goes to no other chain, from nobody, and is not an account manager’s to write', async () => {
    const { larch, birch } = fixture
    const task = await storeTask(birch)
    const { message } = await sendTaskMail(birch.ana, { key: newId(), taskId: task.id, subject: 'For you', html: '<p>Hello</p>' })
    const from = { from: 'a@b.example' }
    for (const to of [ownAddress('birch'), message.replyTo, 'larch@somewhere.example', 'nonsense'])
      await expect(writeAsCustomer(larch.ana, mail(to, from))).rejects.toMatchObject({ key: 'errors.notOurAddress', field: 'to' })
    await expect(writeAsCustomer(larch.ana, mail(ownAddress('larch')))).rejects.toMatchObject({ field: 'customerId' })
    const stray = mail(ownAddress('larch'), { customerId: birch.customer.id })
    await expect(writeAsCustomer(larch.ana, stray)).rejects.toBeInstanceOf(NotFound)
    await expect(writeAsCustomer(larch.accountManager, mail(ownAddress('larch'), from))).rejects.toBeInstanceOf(Forbidden)
    const { rows } = await fixture.owner.query('select count(*)::int as n from inbound_events where settled_at is null')
    expect(rows[0].n).toBe(0)
  })
})

describe('the simulator’s mailbox (H-6)', () => {
  it('finds an address by a part of it or of the customer’s name, and nobody else’s', async () => {
    const { larch, birch } = fixture
    const task = await storeTask(larch)
    const { message } = await sendTaskMail(larch.ana, { key: newId(), taskId: task.id, subject: 'Hello', html: '<p>Hello</p>' })
    await fixture.owner.query(`update messages set state = 'sent' where id = $1`, [message.id])
    const found = async (scope: Scope, text: string) =>
      (await read(scope, (scope) => listMailboxes(scope, text))).map(({ address }) => address)
    expect(await found(larch.ana, 'OKAF')).toEqual([larch.customer.email])
    expect(await found(larch.ana, larch.customer.email.slice(2))).toEqual([larch.customer.email])
    expect(await found(larch.ana, '%')).toEqual([])
    expect(await found(birch.ana, 'okaf')).toEqual([])
    await expect(read(birch.ana, (scope) => readMailbox(scope, larch.customer.email))).rejects.toBeInstanceOf(NotFound)
  })
})
