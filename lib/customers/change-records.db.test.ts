import { afterAll, describe, expect, it } from 'vitest'
import { saveProducts } from '@/lib/catalogue/save-products'
import { Forbidden, NotFound } from '@/lib/errors'
import { idOf, newId } from '@/lib/ids'
import { addOrders } from '@/lib/orders/add-orders'
import { changeOrders } from '@/lib/orders/change-orders'
import { bringInTasks } from '@/lib/tasks/definition/bring-in-tasks'
import { createFixture } from '@/lib/testing/fixture'
import { addCustomers } from './add-customers'
import { changeCustomers } from './change-customers'

const fixture = await createFixture()
afterAll(() => fixture.close())

const all = async (sql: string) => (await fixture.owner.query(sql)).rows
const order = (over = {}) => ({
  number: newId(),
  customerId: null,
  storeId: null,
  placedAt: new Date('2026-01-02T10:00:00Z'),
  lines: [{ productCode: 'A', productName: 'Cup', quantity: 1, price: 2.5 }],
  ...over,
})

describe('records that are changed many at a time (D-1)', () => {
  it('change for an admin only, all of them or none, and never another retailer’s (Q-D4)', async () => {
    const { admin, manager, customer } = fixture.larch
    const foreignId = fixture.birch.customer.id
    await expect(changeCustomers(manager, [{ id: customer.id, city: 'Bath' }])).rejects.toBeInstanceOf(Forbidden)
    const both = [
      { id: customer.id, city: 'Bath' },
      { id: foreignId, city: 'Bath' },
    ]
    await expect(changeCustomers(admin, both)).rejects.toBeInstanceOf(NotFound)
    expect(await all(`select city from customers where city <> ''`)).toEqual([])
    await changeCustomers(admin, [{ id: customer.id, city: 'Bath' }])
    expect(await all(`select id, city, name from customers where city <> ''`)).toEqual([
      { id: customer.id, city: 'Bath', name: 'Marguerite Okafor' },
    ])
    expect(await all(`select data from events where type = 'audit.customersChanged'`)).toEqual([{ data: { count: 1 } }])
  })

  it('orders are replaced with their lines, and are the retailer’s own', async () => {
    const { admin, manager } = fixture.larch
    await expect(addOrders(manager, [order()])).rejects.toBeInstanceOf(Forbidden)
    await addOrders(admin, [order({ number: 'R1' })])
    const [{ id }] = await all(`select id from orders where number = 'R1'`)
    await expect(changeOrders(fixture.birch.admin, [{ ...order(), id }])).rejects.toBeInstanceOf(NotFound)
    await changeOrders(admin, [{ ...order(), id, lines: [{ productCode: 'B', productName: 'Plate', quantity: 2, price: 3 }] }])
    expect(await all('select product_code, quantity, position from order_lines')).toEqual([
      { product_code: 'B', quantity: 2, position: 0 },
    ])
  })

  it('a product saved again as it is leaves no entry in the history', async () => {
    const cup = { code: 'C1', name: 'Cup', price: 2 }
    await expect(saveProducts(fixture.larch.manager, [cup])).rejects.toBeInstanceOf(Forbidden)
    await saveProducts(fixture.larch.admin, [cup])
    await saveProducts(fixture.larch.admin, [cup])
    expect(await all(`select type from events where type like 'audit.products%'`)).toEqual([{ type: 'audit.productsAdded' }])
  })

  it('a customer without an address is told by the number, and an address of another is refused', async () => {
    await addCustomers(fixture.larch.admin, [{ number: 'N1', givenName: 'Only' }])
    expect(
      await all(`select e.email from customers c join customer_emails e on e.customer_id = c.id where c.number = 'N1'`),
    ).toEqual([])
    await expect(addCustomers(fixture.larch.admin, [{ givenName: 'X', email: fixture.larch.customer.email }])).rejects.toThrow()
  })

  it('a task brought in twice is made once, takes one number, and another retailer’s store is refused', async () => {
    const { admin, ana, stores } = fixture.larch
    const task = {
      id: idOf('one', fixture.larch.id),
      storeId: stores[0]?.id ?? '',
      assigneeId: null,
      customerId: null,
      timeZone: 'Europe/London',
      title: 'Call her',
      description: 'x',
    }
    await expect(bringInTasks(ana, [task])).rejects.toBeInstanceOf(Forbidden)
    await bringInTasks(admin, [task])
    await bringInTasks(admin, [task])
    expect(await all('select number, origin from tasks')).toEqual([{ number: 1, origin: 'import' }])
    expect(await all(`select last_task_number as last from retailers where slug = 'larch'`)).toEqual([{ last: 1 }])
    await expect(bringInTasks(admin, [{ ...task, id: newId(), storeId: fixture.birch.stores[0]?.id ?? '' }])).rejects.toThrow()
  })
})
