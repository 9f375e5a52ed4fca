import { afterAll, describe, expect, it } from 'vitest'
import { personOf, type Scope } from '@/lib/access/scope'
import { read } from '@/lib/database/transact'
import { NotFound } from '@/lib/errors'
import { newId } from '@/lib/ids'
import { readTimeline } from '@/lib/messaging/conversation/record-timeline'
import { addOrders } from '@/lib/orders/add-orders'
import { createPersonalTask } from '@/lib/tasks/definition/create-personal-task'
import { deleteTask } from '@/lib/tasks/lifecycle/delete-task'
import { listRecordTasks } from '@/lib/tasks/queue/record-tasks'
import { createFixture, storeTask } from '@/lib/testing/fixture'
import { writeAbout } from '@/lib/testing/task-mail'
import { addCustomers } from './add-customers'
import { customerFilter } from './customer-filter'
import { customersAtOnce, listCustomers } from './list-customers'
import { findCustomer, searchCustomers } from './queries'

const fixture = await createFixture()
afterAll(() => fixture.close())

const listed = async (scope: Scope, params = {}) => {
  const { rows } = await read(scope, (scope) => listCustomers(scope, customerFilter.parse(params)))
  return rows.map(({ name }) => name)
}
const sees = async (scope: Scope, customerId: string) => (await read(scope, (scope) => findCustomer(scope, customerId))) !== null
const away = () => fixture.larch.stores[1]?.id ?? ''

async function add(givenName: string, over: Partial<Parameters<typeof addCustomers>[1][number]> = {}) {
  const [id] = await addCustomers(fixture.larch.admin, [{ number: newId(), givenName, familyName: 'Test', ...over }])
  if (!id) throw new Error('no customer')
  return id
}
const bookOf = (scope: Scope, kind: 'primary' | 'secondary', storeId: string) => ({
  membershipId: personOf(scope).membershipId,
  storeId,
  kind,
  since: '2024-01-01',
})

describe('whose customers one sees (R-1)', () => {
  it('an associate sees their own book and their stores’, by list, by search and one by one alike', async () => {
    const { ana, leo, elsewhere, admin, manager, accountManager, customer } = fixture.larch
    const elsewhereId = await add('Elsewhere', { book: [bookOf(elsewhere, 'primary', away())] })
    const nobodys = await add('Nobodys')
    for (const scope of [ana, leo, manager]) expect(await listed(scope)).toEqual(['Marguerite Okafor'])
    expect(await listed(elsewhere)).toEqual(['Elsewhere Test'])
    expect(await listed(admin)).toEqual(['Elsewhere Test', 'Marguerite Okafor', 'Nobodys Test'])
    expect([await sees(ana, customer.id), await sees(ana, elsewhereId), await sees(ana, nobodys)]).toEqual([true, false, false])
    expect([await sees(elsewhere, elsewhereId), await sees(admin, nobodys)]).toEqual([true, true])
    expect(await read(elsewhere, (scope) => searchCustomers(scope, 'marguerite'))).toEqual([])
    expect(await sees(accountManager, customer.id)).toBe(false)
    await expect(listed(accountManager)).rejects.toThrow('errors.forbidden')
  })

  it('a customer of any task one may see is seen, and is not any more when the task is gone', async () => {
    const { ana, leo, elsewhere, admin } = fixture.larch
    const customerId = await add('Tasked')
    const task = await storeTask({ ...fixture.larch, customer: { id: customerId, email: '' } })
    expect(await sees(ana, customerId)).toBe(true)
    expect(await sees(elsewhere, customerId)).toBe(false)
    await deleteTask(admin, { taskId: task.id })
    expect(await sees(ana, customerId)).toBe(false)
    await createPersonalTask(admin, {
      title: 'Ring',
      description: 'About the vase',
      customerId,
      assigneeId: personOf(leo).membershipId,
    })
    expect([await sees(leo, customerId), await sees(ana, customerId)]).toEqual([true, false])
  })

  it('another retailer’s are nobody’s, for an admin too', async () => {
    expect(await sees(fixture.birch.admin, fixture.larch.customer.id)).toBe(false)
    expect(await listed(fixture.birch.admin)).toEqual(['Marguerite Okafor'])
    await expect(
      read(fixture.birch.admin, (scope) =>
        readTimeline(scope, { record: { kind: 'customer', id: fixture.larch.customer.id }, before: '' }),
      ),
    ).rejects.toBeInstanceOf(NotFound)
    expect(
      await read(fixture.birch.admin, (scope) => listRecordTasks(scope, { kind: 'customer', id: fixture.larch.customer.id })),
    ).toEqual([])
  })
})

describe('the list of customers', () => {
  it('finds by a part of the name, by email, by phone as one reads it, and by number', async () => {
    const { leo, ana } = fixture.larch
    const home = fixture.larch.stores[0]?.id ?? ''
    const book = [bookOf(leo, 'secondary', home)]
    await add('Żółć', { number: 'A-77', email: 'zolc@mail.example', phones: ['+442079460111'], book })
    for (const q of ['zolc', 'ŻÓŁĆ test', 'zolc@mail', '020 7946 0111', '+44 20 7946', '7946 0111', 'a-77'])
      expect(await listed(ana, { q }), q).toEqual(['Żółć Test'])
    expect(await listed(ana, { q: 'zolc nobody' })).toEqual([])
    expect(await listed(leo, { whose: 'secondary' })).toEqual(['Żółć Test'])
    expect(await listed(leo, { whose: 'primary' })).toEqual([])
    expect(await listed(ana, { whose: 'primary' })).toEqual(['Marguerite Okafor'])
    expect(await listed(leo, { whose: 'stores' })).toEqual(['Marguerite Okafor', 'Żółć Test'])
  })

  it('tells when somebody last wrote, when they last ordered, and whose they are', async () => {
    const { ana, customer, stores } = fixture.larch
    const storeId = stores[0]?.id ?? ''
    const placedAt = new Date('2026-02-03T10:00:00Z')
    const lines = [{ productCode: 'A', productName: 'Cup', quantity: 1, price: 2.5 }]
    await addOrders(fixture.larch.admin, [{ number: 'O1', customerId: customer.id, storeId, placedAt, lines }])
    const task = await storeTask(fixture.larch)
    await writeAbout(ana, task)
    const { rows } = await read(ana, (scope) => listCustomers(scope, customerFilter.parse({ q: 'marguerite' })))
    expect(rows).toMatchObject([
      {
        owner: 'Ana Whitlock',
        owner_kind: 'primary',
        is_mine: true,
        store: 'Park Street',
        ordered_at: placedAt,
        contacted_by: 'Ana Whitlock',
        contacted_at: ana.now,
      },
    ])
  })

  it('goes on by key, and nobody is skipped or shown twice', async () => {
    const people = Array.from({ length: 120 }, (_, index) => ({ number: `P${index}`, givenName: 'Same', familyName: 'Name' }))
    await addCustomers(fixture.birch.admin, people)
    const ids: string[] = []
    for (let after = '', more = true; more; ) {
      const page = await read(fixture.birch.admin, (scope) => listCustomers(scope, customerFilter.parse({ after })))
      expect(page.rows.length).toBeLessThanOrEqual(customersAtOnce)
      ids.push(...page.rows.map(({ id }) => id))
      after = page.next
      more = after !== ''
    }
    expect(ids).toHaveLength(121)
    expect(new Set(ids).size).toBe(121)
  })

  it('says of whom no message can be written to why (G-7)', async () => {
    const { admin, customer } = fixture.larch
    const why = async (text: string) =>
      (await read(admin, (scope) => searchCustomers(scope, text))).map((one) => one.whyNoMessage)
    await add('Nomore', { email: 'no.more@mail.example', consent: 'unsubscribed' })
    await add('Unaddressed')
    expect([await why('nomore'), await why('unaddressed'), await why('marguerite')]).toEqual([
      ['unsubscribed'],
      ['noAddress'],
      [null],
    ])
    await fixture.owner.query(
      `update customer_emails set suppressed_at = now(), suppressed_why = 'bounced' where customer_id = $1`,
      [customer.id],
    )
    expect(await why('marguerite')).toEqual(['cameBack'])
  })
})
