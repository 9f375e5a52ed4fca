import { afterAll, expect, it } from 'vitest'
import { readCustomerCard } from '@/lib/customers/customer-card'
import { read } from '@/lib/database/transact'
import { readTimeline } from '@/lib/messaging/conversation/record-timeline'
import { createFixture } from '@/lib/testing/fixture'
import { addOrders } from './add-orders'
import { currencyOf } from './currency-of'
import { readOrders } from './customer-orders'

const fixture = await createFixture()
afterAll(() => fixture.close())

it('what a customer bought is told in the currency of the store it was bought in, and summed by currency (G-6)', async () => {
  const { admin, customer, stores } = fixture.larch
  const [home, away] = stores
  await fixture.owner.query(`update stores set country = 'PL' where id = $1`, [away?.id])
  const lines = [{ productCode: 'LAMP', productName: 'Lamp', quantity: 2, price: 30 }]
  const order = (number: string, day: string, more: object) => ({
    number,
    customerId: customer.id,
    storeId: null,
    placedAt: new Date(`${day}T12:00:00Z`),
    lines,
    ...more,
  })
  await addOrders(admin, [
    order('of the chain', '2026-11-01', { storeId: home?.id }),
    order('in Poland', '2026-11-02', { storeId: away?.id }),
    order('in Poland, in euros', '2026-11-03', { storeId: away?.id, currency: 'EUR' }),
    order('online, in euros', '2026-11-04', { currency: 'EUR' }),
    order('taken back', '2026-11-05', { currency: 'EUR', cancelledAt: new Date('2026-11-06T12:00:00Z') }),
  ])
  const { orders, totals } = await read(admin, (scope) => readOrders(scope, customer.id, 'GBP'))
  expect(orders.map(({ currency }) => currency)).toEqual(['EUR', 'EUR', 'EUR', 'PLN', 'GBP'])
  expect(totals).toMatchObject({
    count: 4,
    amounts: [
      { currency: 'EUR', amount: 120 },
      { currency: 'GBP', amount: 60 },
      { currency: 'PLN', amount: 60 },
    ],
    first: new Date('2026-11-01T12:00:00Z'),
  })
  const { lines: last } = await read(admin, (scope) => readCustomerCard(scope, customer.id))
  expect(last.map((line) => currencyOf(line, 'GBP'))).toEqual(['EUR', 'EUR', 'EUR'])
  const { entries } = await read(admin, (scope) =>
    readTimeline(scope, { record: { kind: 'customer', id: customer.id }, before: '' }),
  )
  const bought = entries.flatMap((entry) => (entry.kind === 'order' ? currencyOf(entry, 'GBP') : []))
  expect(bought).toEqual(['EUR', 'EUR', 'EUR', 'PLN', 'GBP'])
})

it('a country’s currency is that of 2026: Bulgaria and Croatia have the euro, Curaçao its own guilder', () => {
  const inStore = (country: string) => currencyOf({ currency: null, country }, 'GBP')
  expect(['BG', 'HR', 'CW', 'PL', 'US', ''].map(inStore)).toEqual(['EUR', 'EUR', 'XCG', 'PLN', 'USD', 'GBP'])
})
