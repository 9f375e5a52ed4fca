import { afterAll, describe, expect, it } from 'vitest'
import { read } from '@/lib/database/transact'
import { fold } from '@/lib/i18n/fold'
import { listFilter } from '@/lib/tasks/queue/list-filter'
import { readQueuePage } from '@/lib/tasks/queue/queue-page'
import { createFixture, storeTask } from '@/lib/testing/fixture'
import { searchCustomers } from './queries'

const fixture = await createFixture()
afterAll(() => fixture.close())

const called = (name: string) =>
  fixture.owner.query('update customers set name = $1 where id = $2', [name, fixture.larch.customer.id])
const found = async (text: string) =>
  (await read(fixture.larch.ana, (scope) => searchCustomers(scope, text))).map((customer) => customer.name)
const listed = async (text: string) => {
  const [store] = fixture.larch.stores
  if (!store) throw new Error('no store')
  return (await readQueuePage(fixture.larch.ana, { filter: listFilter.parse({ q: text }), store, locale: 'en' })).rows.length
}

describe('a name is found however it is typed (T-7)', () => {
  it.each([
    ['Żółć Łącka', ['zolc', 'ZOLC', 'żółć', 'Łącka', 'lacka', 'zolc lacka']],
    ['Zolc Lacka', ['Żółć', 'ŁĄCKA']],
    ['José Núñez', ['jose', 'NUNEZ', 'Núñez']],
    ['Søren Đặng', ['soren', 'dang']],
    ['Siobhán O’Brien', ["o'brien", 'O’Brien', 'siobhan']],
  ])('%s', async (name, ways) => {
    await called(name)
    for (const text of ways) expect(await found(text), text).toEqual([name])
    expect(await found('somebody else')).toEqual([])
  })

  it('by an address, too (R-1)', async () => {
    const { customer } = fixture.larch
    const { rows } = await fixture.owner.query('select email from customer_emails where customer_id = $1 limit 1', [customer.id])
    await called('Known By Address')
    expect(await found(String(rows[0].email).toUpperCase())).toEqual(['Known By Address'])
    expect(await found('nobody@nowhere.example')).toEqual([])
  })

  it('in the list of tasks too, by the customer and by the task’s own words', async () => {
    await called('Żółć Łącka')
    await storeTask(fixture.larch, { title: 'Crème brûlée dishes are in' })
    for (const text of ['zolc', 'ŻÓŁĆ', 'lacka brulee', 'CREME']) expect(await listed(text), text).toBe(1)
    expect(await listed('zolc carafe')).toBe(0)
  })

  it('by the same rule in the browser’s lists as in the database', async () => {
    for (const text of ['ŻÓŁĆ', 'Núñez', 'SØREN ĐẶNG', 'O’Brien', 'Ünal', 'Straße', '50% off_\\']) {
      const { rows } = await fixture.owner.query('select fold($1) as words', [text])
      expect(fold(text)).toBe(rows[0].words)
    }
  })
})
