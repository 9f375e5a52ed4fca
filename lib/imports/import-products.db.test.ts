import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { describeAuditEntry } from '@/lib/activity/describe-audit-entry'
import { getTranslator } from '@/lib/i18n/translator'
import { createFixture } from '@/lib/testing/fixture'
import { checkFile, handsOf, importFile, numberStores } from '@/lib/testing/import-file'

const fixture = await createFixture()
beforeAll(() => numberStores(fixture))
afterAll(() => fixture.close())

const hands = () => handsOf(fixture.larch.admin)
const all = async (sql: string, values: unknown[] = [fixture.larch.id]) => (await fixture.owner.query(sql, values)).rows

describe('importing products (D-1)', () => {
  const file = (bytes: string) => ({ subject: 'products' as const, bytes })
  it('adds, changes from what to what, keeps what an empty cell does not say, and leaves what is wrong', async () => {
    const first = await importFile(
      hands(),
      file('SKU;Name;Price;Currency;Image;URL\n0071;Carafe;"1.234,50";€;https://p.example/1.jpg;\n72;Cup;12;EUR;;'),
    )
    expect(first.checked.verdicts).toEqual({ new: 2 })
    const rows =
      '0071;Carafe;1300;;;\n72;Cup;12;EUR;;\n73;Bad;twelve;;;\n74;Bad;1;;javascript:alert(1);\n75;;1;;;\n72;Twice;1;;;\n76;Odd;1;EURO;;'
    const next = await importFile(hands(), file(`SKU;Name;Price;Currency;Image;URL\n${rows}`))
    expect(next.checked.verdicts).toEqual({ changed: 1, same: 1, wrong: 4, duplicate: 1 })
    expect(next.checked.changes).toEqual({ 2: { price: ['1234.50', '1300.00'] } })
    expect(next.why).toEqual({
      4: 'imports.reason.amount|twelve',
      5: 'errors.web',
      6: 'errors.nameMissing',
      7: 'imports.reason.duplicate|3',
      8: 'imports.reason.currency|EURO',
    })
    expect(await all('select code, price, currency, picture_url from products where retailer_id = $1 order by code')).toEqual([
      { code: '0071', price: '1300.00', currency: 'EUR', picture_url: 'https://p.example/1.jpg' },
      { code: '72', price: '12.00', currency: 'EUR', picture_url: '' },
    ])
    const audit = await all(`select type, data from events where retailer_id = $1 and type like 'audit.product%' order by at, id`)
    const [{ id: productId }] = await all(`select id from products where retailer_id = $1 and code = '0071'`)
    expect(audit).toEqual([
      { type: 'audit.productsAdded', data: { count: 2 } },
      { type: 'audit.productChanged', data: { productId, code: '0071', changes: { price: { from: '1234.50', to: '1300.00' } } } },
    ])
    expect(describeAuditEntry(getTranslator('en'), audit[1])).toBe('Changed product 0071: Price from 1234.50 to 1300.00')
  })

  it('takes a price that names no currency for one in the chain’s, and keeps the currency a product has', async () => {
    await importFile(hands(), file('code,name,price,currency\nlamp1,Lamp,80,EUR'))
    const headers = 'code,name,price\n'
    expect((await checkFile(hands(), file(`${headers}lamp1,Lamp,80\nlamp2,Lampshade,9.5`))).verdicts).toEqual({ same: 1, new: 1 })
    await importFile(hands(), file(`${headers}lamp1,Lamp,90\nlamp2,Lampshade,9.5\nlamp3,Bulb,`))
    expect(
      await all(`select code, price, currency from products where code like 'lamp%' and retailer_id = $1 order by code`),
    ).toEqual([
      { code: 'lamp1', price: '90.00', currency: 'EUR' },
      { code: 'lamp2', price: '9.50', currency: 'GBP' },
      { code: 'lamp3', price: null, currency: null },
    ])
    expect((await checkFile(hands(), file(`${headers}lamp2,Lampshade,9.5`))).verdicts).toEqual({ same: 1 })
  })

  it('knows a product by its code in whatever capitals, and keeps those it has', async () => {
    await importFile(hands(), file('code,name,price,currency\nwalk1,Walking shoe,80,EUR'))
    const next = await importFile(
      hands(),
      file('code,name,price,currency\nWALK1,Walking shoe,90,EUR\nWalk1,Another,1,EUR\nWALK2,Boot,,\nwalk2,Boot,,'),
    )
    expect(next.checked.verdicts).toEqual({ changed: 1, new: 1, duplicate: 2 })
    expect(next.checked.changes).toEqual({ 2: { price: ['80.00', '90.00'] } })
    expect(next.why).toEqual({ 3: 'imports.reason.duplicate|2', 5: 'imports.reason.duplicate|4' })
    const kept = () =>
      all(`select code, name, price from products where retailer_id = $1 and code ilike 'walk%' order by code_key`)
    expect(await kept()).toEqual([
      { code: 'walk1', name: 'Walking shoe', price: '90.00' },
      { code: 'WALK2', name: 'Boot', price: null },
    ])
    expect((await importFile(hands(), file('code,name\nwALK1,Walking shoe\nwalk2,Boot'))).checked.verdicts).toEqual({ same: 2 })
  })

  it('tells the number alone of many that were changed at once', async () => {
    const many = (price: number) =>
      file(`code,name,price\n${Array.from({ length: 21 }, (_, n) => `many${n},Many,${price}`).join('\n')}`)
    await importFile(hands(), many(1))
    await importFile(hands(), many(2))
    expect(
      await all(`select data from events where retailer_id = $1 and type = 'audit.productsChanged' order by at desc limit 1`),
    ).toEqual([{ data: { count: 21 } }])
  })

  it('says that a code is missing, and what else is wrong with the row', async () => {
    expect((await checkFile(hands(), file('code,name,price\n,,twelve'))).why).toEqual({
      2: 'imports.reason.amount|twelve\nimports.reason.noCode\nerrors.nameMissing',
    })
  })

  it('leaves the same code of another retailer alone (Q-D4)', async () => {
    await importFile(
      { person: fixture.birch.admin, worker: { ...fixture.birch.admin, actor: { kind: 'system', name: 'x' } } },
      file('code,name\n0071,Theirs'),
    )
    await importFile(hands(), file('code,name\n0071,Ours'))
    expect(await all('select name from products where retailer_id = $1', [fixture.birch.id])).toEqual([{ name: 'Theirs' }])
  })
})
