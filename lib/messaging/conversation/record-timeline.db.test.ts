import { afterAll, describe, expect, it } from 'vitest'
import type { Scope } from '@/lib/access/scope'
import { addContact } from '@/lib/customers/add-contact'
import { correctContact } from '@/lib/customers/correct-contact'
import { preferContact } from '@/lib/customers/prefer-contact'
import { suppressAddress } from '@/lib/customers/suppress-address'
import { read } from '@/lib/database/transact'
import { newId } from '@/lib/ids'
import { sendTaskMail } from '@/lib/messaging/outbound/send-task-mail'
import { addOrders } from '@/lib/orders/add-orders'
import { createPersonalTask } from '@/lib/tasks/definition/create-personal-task'
import { resolveTask } from '@/lib/tasks/lifecycle/resolve-task'
import { listRecordTasks } from '@/lib/tasks/queue/record-tasks'
import { createFixture, storeTask } from '@/lib/testing/fixture'
import { entriesAtOnce, readTimeline } from './record-timeline'

const fixture = await createFixture()
afterAll(() => fixture.close())

const timeline = (scope: Scope, before = '') =>
  read(scope, (scope) => readTimeline(scope, { record: { kind: 'customer', id: fixture.larch.customer.id }, before }))
const send = (scope: Scope, taskId: string, subject: string) =>
  sendTaskMail(scope, { key: newId(), taskId, subject, html: '<p>It is in.</p>', thenResolve: false })
const minutesAgo = (scope: Scope, minutes: number) => fixture.larch.at(scope, new Date(scope.now.getTime() - minutes * 60_000))

describe('a customer’s timeline', () => {
  it('tells messages, orders and changes, the latest first, of messages only those on tasks one may see (R-1)', async () => {
    const { ana, leo, admin, customer, stores } = fixture.larch
    const task = await storeTask(fixture.larch)
    const own = await createPersonalTask(leo, { title: 'Mine', description: 'Mine alone', customerId: customer.id })
    const lines = [{ productCode: 'A', productName: 'Cup', quantity: 2, price: 2.5 }]
    const placedAt = minutesAgo(ana, 40).now
    await addOrders(admin, [{ number: 'O1', customerId: customer.id, storeId: stores[0]?.id ?? null, placedAt, lines }])
    await send(minutesAgo(ana, 30), task.id, 'To all of us')
    await send(minutesAgo(leo, 20), own.id, 'From me')
    await addContact(minutesAgo(ana, 10), { customerId: customer.id, kind: 'phone', value: '+442079460100' })
    const entriesOf = async (scope: Scope) =>
      (await timeline(scope)).entries.map((entry) =>
        entry.kind === 'message'
          ? `${entry.who}: ${entry.subject}`
          : entry.kind === 'order'
            ? `${entry.number} ${entry.pieces} ${entry.amount}`
            : entry.kind === 'event'
              ? entry.type
              : entry.channel,
      )
    expect(await entriesOf(leo)).toEqual([
      'customer.contactAdded',
      'Leo Marchetti: From me',
      'Ana Whitlock: To all of us',
      'O1 2 5',
    ])
    expect(await entriesOf(ana)).toEqual(['customer.contactAdded', 'Ana Whitlock: To all of us', 'O1 2 5'])
  })

  it('goes on by key without losing or repeating an entry', async () => {
    const { ana, admin, customer } = fixture.larch
    const lines = [{ productCode: 'A', productName: 'Cup', quantity: 1, price: 1 }]
    const old = new Date('2020-05-01T10:00:00Z')
    await addOrders(
      admin,
      Array.from({ length: 70 }, (_, at) => ({ number: `S${at}`, customerId: customer.id, storeId: null, placedAt: old, lines })),
    )
    const ids: string[] = []
    for (let before = '', more = true; more; ) {
      const { entries, next } = await timeline(ana, before)
      expect(entries.length).toBeLessThanOrEqual(entriesAtOnce)
      ids.push(...entries.map(({ id }) => id))
      before = next
      more = next !== ''
    }
    expect(ids).toHaveLength(73)
    expect(new Set(ids).size).toBe(73)
  })

  it('their tasks are listed open ones first, and only those one may see (T-12)', async () => {
    const { ana, leo, customer } = fixture.larch
    const closed = await storeTask(fixture.larch, { title: 'Closed' })
    await resolveTask(ana, { taskId: closed.id })
    const titles = async (scope: Scope) =>
      (await read(scope, (scope) => listRecordTasks(scope, { kind: 'customer', id: customer.id }))).map(({ title }) => title)
    expect(await titles(ana)).toEqual(['The carafe is in', 'Closed'])
    expect((await titles(leo)).toSorted()).toEqual(['Closed', 'Mine', 'The carafe is in'])
    expect((await titles(leo)).at(-1)).toBe('Closed')
    expect(await titles({ ...leo, features: [] })).toEqual(['Mine'])
  })
})

describe('where a message goes', () => {
  it('to the primary address; to the corrected one once mail to it came back; and an answer from there is the customer’s', async () => {
    const { ana, admin, customer } = fixture.larch
    const task = await storeTask(fixture.larch, { title: 'Where' })
    const to = async (subject: string) => (await send(ana, task.id, subject)).message.toAddress
    const [second, right] = ['second@mail.example', 'right@mail.example']
    await addContact(ana, { customerId: customer.id, kind: 'email', value: second })
    expect(await to('One')).toBe(customer.email)
    await preferContact(ana, { customerId: customer.id, kind: 'email', value: second })
    expect(await to('Two')).toBe(second)
    await suppressAddress(admin, second, 'bounced')
    expect(await to('Three')).toBe(customer.email)
    await correctContact(ana, { customerId: customer.id, kind: 'email', from: second, value: right })
    expect(await to('Four')).toBe(right)
    const { rows } = await fixture.owner.query('select email from reply_tokens where task_id = $1', [task.id])
    expect(rows).toEqual([{ email: right }])
  })
})
