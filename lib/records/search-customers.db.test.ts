import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { storeTask, testHouse } from '@/db/testing/test-house'
import { fold } from '@/lib/i18n/fold'
import { listFilter } from '@/lib/tasks/list-filter'
import { readQueuePage } from '@/lib/tasks/queue-page'
import { read } from '@/lib/tenancy/transact'
import { searchCustomers } from './queries'

let house: Awaited<ReturnType<typeof testHouse>>
beforeAll(async () => {
  house = await testHouse()
})
afterAll(() => house.close())

const called = (name: string) =>
  house.owner.query('update customers set name = $1 where id = $2', [name, house.larch.customer.id])
const found = async (words: string) =>
  (await read(house.larch.ana, (scope) => searchCustomers(scope, words))).map((customer) => customer.name)
const listed = async (words: string) => {
  const [store] = house.larch.stores
  if (!store) throw new Error('no store')
  return (await readQueuePage(house.larch.ana, { filter: listFilter.parse({ q: words }), store, locale: 'en' })).rows.length
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
    for (const words of ways) expect(await found(words), words).toEqual([name])
    expect(await found('somebody else')).toEqual([])
  })

  it('by an address, too (R-1)', async () => {
    const { customer } = house.larch
    const { rows } = await house.owner.query('select email from customer_emails where customer_id = $1 limit 1', [customer.id])
    await called('Known By Address')
    expect(await found(String(rows[0].email).toUpperCase())).toEqual(['Known By Address'])
    expect(await found('nobody@nowhere.example')).toEqual([])
  })

  it('in the list of tasks too, by the customer and by the task’s own words', async () => {
    await called('Żółć Łącka')
    await storeTask(house.larch, { title: 'Crème brûlée dishes are in' })
    for (const words of ['zolc', 'ŻÓŁĆ', 'lacka brulee', 'CREME']) expect(await listed(words), words).toBe(1)
    expect(await listed('zolc carafe')).toBe(0)
  })

  it('by the same rule in the browser’s lists as in the database', async () => {
    for (const words of ['ŻÓŁĆ', 'Núñez', 'SØREN ĐẶNG', 'O’Brien', 'Ünal', 'Straße', '50% off_\\']) {
      const { rows } = await house.owner.query('select fold($1) as words', [words])
      expect(fold(words)).toBe(rows[0].words)
    }
  })
})
