import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { addCustomers } from '@/lib/customers/add-customers'
import { maxAtOnce } from '@/lib/customers/max-at-once'
import { transact } from '@/lib/database/transact'
import { getTranslator } from '@/lib/i18n/translator'
import { createFixture } from '@/lib/testing/fixture'
import { howMany } from '@/lib/testing/how-many'
import { checkFile, handsOf, importFile, readFileRun, takeFile } from '@/lib/testing/import-file'
import { describeChanges } from './describe-changes'
import { describeReason } from './describe-reason'
import { nextRows } from './next-rows'
import { runImport } from './run-import'
import { startImport } from './start-import'
import { Overtaken, takeRows } from './take-rows'

const real = path.resolve('../shared/data/orders.csv.gz')
const rowsOfFile = howMany({ usually: 6000, soak: 32_451 })
const fixture = await createFixture()
afterAll(() => fixture.close())

const hands = () => handsOf(fixture.larch.admin)
const orders = (bytes: string | Uint8Array) => ({ subject: 'orders' as const, bytes })
const one = async (sql: string, values: unknown[] = []) => (await fixture.owner.query(sql, values)).rows[0]
const order = (number: string) =>
  one(
    `select customer_id, store_id, placed_at, cancelled_at, (select json_agg(json_build_array(product_code, quantity, price) order by position)
      from order_lines l where l.order_id = o.id) as lines from orders o where number = $1 and retailer_id = $2`,
    [number, fixture.larch.id],
  )
const headers = 'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Store No'

describe('importing orders with their lines (D-1)', () => {
  it('gathers the rows of an order wherever they stand, and says what is odd about them', async () => {
    const [customer] = await addCustomers(fixture.larch.admin, [{ number: '17850', givenName: 'Ada', email: 'ada@example.com' }])
    const store = fixture.larch.stores[1]
    const file = [
      headers,
      `1,A,Cup,6,12/13/2010 8:26,2.55,17850.0,${store?.name}`,
      '2,B,,1,12/1/2010 9:00,1.50,99999,',
      `1,A,Cup,6,12/13/2010 8:26,2.55,17850.0,${store?.name}`,
      'C3,D,Discount,-1,12/1/2010 9:00,27.50,,',
      `1,POST,POSTAGE,2,12/13/2010 8:27,18.00,17850.0,${store?.name}`,
      '4,A,Cup,many,12/1/2010 9:00,2.55,,',
      '4,B,Saucer,1,12/1/2010 9:00,2.55,,',
      '5,B,Saucer,1,12/1/2010 9:00,2.55,,No such',
      '6,B,Saucer,1,31/31/2010 9:00,2.55,,',
      '7,B,Saucer,1,12/1/2010,2.55,17850,',
      '7,C,Plate,1,12/1/2010,2.55,99999,',
      ',C,Plate,1,12/1/2010,2.55,,',
    ].join('\r\n')
    const done = await importFile(hands(), orders(file))
    expect(done.checked.verdicts).toEqual({ new: 4, duplicate: 1, wrong: 7 })
    expect(done.why).toEqual({
      4: 'imports.reason.sameLine|2',
      7: 'imports.reason.whole|many',
      8: 'imports.reason.ofOrder|7',
      9: 'imports.reason.store|No such',
      10: 'imports.reason.day|31/31/2010 9:00',
      11: 'imports.reason.ofOrder|12',
      12: 'imports.reason.anotherOrder|17850|11',
      13: 'imports.reason.noNumber',
    })
    expect(done.remarks.map(({ reason }) => reason).sort()).toEqual([
      'imports.reason.cancelled\nimports.reason.noCustomer',
      'imports.reason.unknownCustomer|99999',
    ])
    expect(await order('1')).toEqual({
      customer_id: customer,
      store_id: store?.id,
      placed_at: new Date('2010-12-13T13:26:00Z'),
      cancelled_at: null,
      lines: [
        ['A', 6, 2.55],
        ['POST', 2, 18],
      ],
    })
    expect(await order('2')).toMatchObject({ customer_id: null, lines: [['B', 1, 1.5]] })
    expect((await order('C3')).cancelled_at).not.toBeNull()
    expect(await order('4')).toBeUndefined()

    expect((await importFile(hands(), orders(file))).checked.verdicts).toEqual({ same: 4, duplicate: 1, wrong: 7 })
    await addCustomers(fixture.larch.admin, [{ number: '99999', givenName: 'Bo', email: 'bo@example.com' }])
    const later = await importFile(hands(), orders(file))
    expect(later.checked.verdicts).toEqual({ same: 3, changed: 1, duplicate: 1, wrong: 7 })
    expect((await order('2')).customer_id).not.toBeNull()
  })

  it('names one product by its code in whatever capitals', async () => {
    const row = (code: string) => `CASE,${code},Cup,1,2026-01-02 10:00,2.50,,`
    const first = await importFile(hands(), orders([headers, row('walk1'), row('WALK1')].join('\n')))
    expect(first.checked.verdicts).toEqual({ new: 1, duplicate: 1 })
    expect((await importFile(hands(), orders([headers, row('Walk1')].join('\n')))).checked.verdicts).toEqual({ same: 1 })
  })

  it('is one order however far apart its rows stand, in the dry run too', async () => {
    const apart = Array.from({ length: maxAtOnce + 200 }, (_, n) => `F${n},A,Cup,1,2026-01-02 10:00,2.50,,`)
    const file = orders(
      [headers, 'FAR,A,Cup,1,2026-01-02 10:00,2.50,,', ...apart, 'FAR,B,Plate,1,2026-01-02 10:00,3,,'].join('\n'),
    )
    expect((await importFile(hands(), file)).checked.verdicts).toEqual({ new: apart.length + 2 })
    expect((await order('FAR')).lines).toEqual([
      ['A', 1, 2.5],
      ['B', 1, 3],
    ])
    expect((await checkFile(hands(), file)).verdicts).toEqual({ same: apart.length + 2 })
  })

  it('changes an order to what the file says now, lines and all, and names nobody of another retailer (Q-D4)', async () => {
    const foreignStore = await one('select id from stores where retailer_id = $1', [fixture.birch.id])
    await fixture.owner.query(`update stores set number = 'B-1' where id = $1`, [foreignStore.id])
    await importFile(hands(), orders(`${headers}\n20,A,Cup,1,2026-01-02 10:00,2.50,,\n20,B,Plate,1,2026-01-02 10:00,3,,`))
    const file = `${headers}\n20,A,Cup,2,2026-01-02 10:00,2.50,,\n21,A,Cup,2,2026-01-02 10:00,2.50,,B-1`
    const { checked, fates } = await importFile(hands(), orders(file))
    expect(checked.verdicts).toEqual({ changed: 1, wrong: 1 })
    expect(checked.changes).toEqual({ 2: { lines: ['1 × A Cup (2.50), 1 × B Plate (3.00)', '2 × A Cup (2.50)'] } })
    expect(fates).toEqual({ taken: 1, left: 1 })
    expect((await order('20')).lines).toEqual([['A', 2, 2.5]])
  })

  it('tells all that is wrong with a line, lines of several days, and which line an order sent again has more', async () => {
    const text = [
      headers,
      '30,A,Cup,1,2026-01-02,2.50,,',
      '30,B,Plate,1,2026-01-04,3,,',
      '31,,,many,soon,2.50,,',
      '32,A,Cup,99999999999,2026-01-02,2.50,,',
    ].join('\n')
    const first = await importFile(hands(), orders(text))
    expect(first.why).toEqual({
      4: 'imports.reason.whole|many\nimports.reason.day|soon\nimports.reason.noProduct',
      5: 'imports.reason.quantityLarge|99999999999',
    })
    expect(describeReason(getTranslator('en'), first.why[4] ?? '')).toBe(
      '“many” is no whole number. “soon” is no day or time. There is neither a product code nor a product name; one of them is needed.',
    )
    expect(first.remarks.map(({ reason }) => reason)).toEqual(['imports.reason.severalDays\nimports.reason.noCustomer'])
    const again = await checkFile(
      hands(),
      orders(`${headers}\n30,A,Cup,1,2026-01-02,2.50,,\n30,B,Plate,1,2026-01-02,3,,\n30,C,Jug,2,2026-01-02,9,,`),
    )
    expect(again.changes).toEqual({ 2: { lines: ['', '2 × C Jug (9.00)'] } })
    expect(describeChanges(getTranslator('en'), 'orders', again.changes[2] ?? null)).toBe('Lines: empty → 2 × C Jug (9.00)')
  })

  it('is changed once when two workers have the same file for a moment, as after a crash (Q-K1)', async () => {
    const file = (quantity: number) =>
      orders(`${headers}\n${[1, 2, 3].map((n) => `RACE${n},A,Cup,${quantity},2026-01-02 10:00,2.50,,`).join('\n')}`)
    await importFile(hands(), file(1))
    const { runId } = await checkFile(hands(), file(2))
    await startImport(fixture.larch.admin, { runId })
    const changes = () =>
      one(
        `select count(*)::int as entries, sum((data->>'count')::int)::int as orders from events where type = 'audit.ordersChanged'`,
      )
    const before = await changes()
    const { worker } = hands()
    const { run } = await readFileRun(fixture.larch.admin, runId)
    const seen = await nextRows(worker, run, { after: 0, taking: [] })
    await Promise.all([runImport(worker, runId), runImport(hands().worker, runId)])
    await expect(transact(worker, async (scope) => seen && takeRows(scope, run, seen))).rejects.toBeInstanceOf(Overtaken)
    expect(await changes()).toEqual({ entries: before.entries + 1, orders: before.orders + 3 })
    expect((await readFileRun(fixture.larch.admin, runId)).fates).toEqual({ taken: 3 })
  })

  it.skipIf(!existsSync(real))(
    'takes a real retailer’s file gzipped as it is, and changes nothing the second time (Q-D1, Q-D2)',
    async () => {
      const lines = gunzipSync(readFileSync(real))
        .toString()
        .trim()
        .split('\n')
        .slice(0, 1 + rowsOfFile)
      const rows = lines.slice(1)
      const known = [...new Set(rows.map((row) => /,(\d{5})\.0,/.exec(row)?.[1] ?? ''))].filter(
        (number) => number && number !== '17850',
      )
      await addCustomers(
        fixture.larch.admin,
        known.slice(0, 700).map((number) => ({ number, givenName: `C${number}`, email: `${number}@example.com` })),
      )
      const file = orders(gzipSync(lines.join('\n')))
      const checked = await checkFile(hands(), file)
      expect(checked.run).toMatchObject({
        mapping: { number: 'InvoiceNo', productCode: 'StockCode', productName: 'Description', customer: 'CustomerID' },
      })
      expect((checked.verdicts.new ?? 0) + (checked.verdicts.duplicate ?? 0)).toBe(rows.length)
      expect(checked.verdicts.duplicate).toBeGreaterThan(howMany({ usually: 50, soak: 100 }))
      await takeFile(hands(), checked.runId)
      const kept = await one(
        `select count(*)::int as orders, count(*) filter (where cancelled_at is not null)::int as cancelled, count(customer_id)::int as with_customer,
          (select count(*)::int from order_lines l join orders o on o.id = l.order_id where o.placed_at < '2011-01-01' and o.number ~ '^[AC]?5') as lines
        from orders where retailer_id = $1 and placed_at < '2011-01-01' and number ~ '^[AC]?5'`,
        [fixture.larch.id],
      )
      expect(kept).toMatchObject({ orders: howMany({ usually: 332, soak: 1556 }), lines: checked.verdicts.new })
      expect(kept.cancelled).toBeGreaterThan(howMany({ usually: 30, soak: 100 }))
      expect(kept.with_customer).toBeGreaterThan(howMany({ usually: 200, soak: 700 }))
      expect((await checkFile(hands(), file)).verdicts).toEqual({
        same: checked.verdicts.new,
        duplicate: checked.verdicts.duplicate,
      })
    },
    120_000,
  )
})
