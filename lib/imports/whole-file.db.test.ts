import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ImportSubject } from '@/db/vocabulary'
import { read } from '@/lib/database/transact'
import { getTranslator } from '@/lib/i18n/translator'
import { createFixture } from '@/lib/testing/fixture'
import { checkFile, handsOf, importFile, sendFile } from '@/lib/testing/import-file'
import { chooseColumns } from './choose-columns'
import { describeReason } from './describe-reason'
import { readAs } from './files/read-as'
import { readImport } from './queries'

const fixture = await createFixture()
afterAll(() => fixture.close())

const hands = () => handsOf(fixture.larch.admin)
const file = (subject: ImportSubject, ...lines: string[]) => ({ subject, bytes: lines.join('\n') })
const headers = 'Order No;Order Date;SKU;Description;Qty;Unit Price'
const order = (number: string, day: string, price = '30,00') => `${number};${day};LAMP;Lamp;1;${price}`
const runOf = (runId: string) => read(fixture.larch.admin, (scope) => readImport(scope, runId)).then(({ run }) => run)
const one = async (sql: string, values: unknown[] = []) => (await fixture.owner.query(sql, values)).rows[0]
const dayOf = async (number: string) =>
  (await one(`select placed_at::date::text as day from orders where number = $1`, [number]))?.day
const priceOf = async (number: string) =>
  Number((await one(`select l.price from order_lines l join orders o on o.id = l.order_id where o.number = $1`, [number]))?.price)

describe('a file is judged whole, before its rows are (D-1, Q-D1)', () => {
  it('by the one day far below that can only be meant one way', async () => {
    const days = [...Array.from({ length: 9 }, (_, n) => order(`m${n}`, `11/0${n + 1}/2026`)), order('m9', '11/13/2026')]
    const done = await importFile(hands(), file('orders', headers, ...days))
    expect(done.checked.verdicts).toEqual({ new: 10 })
    expect([await dayOf('m1'), await dayOf('m9')]).toEqual(['2026-11-02', '2026-11-13'])
  })

  it('and asks, at the field and with an example, what it leaves in doubt; what is said then holds', async () => {
    const doubtful = file('orders', headers, order('q1', '11/02/2026'), order('q2', '11/03/2026'))
    await expect(checkFile(hands(), doubtful)).rejects.toMatchObject({
      key: 'errors.daysAsked',
      field: 'days',
      values: { example: '11/02/2026' },
    })
    await importFile(hands(), doubtful, { days: 'dmy' })
    expect(await dayOf('q1')).toBe('2026-02-11')
    const prices = file('orders', headers, order('q3', '2026-11-02', '1.234'))
    await expect(checkFile(hands(), prices)).rejects.toMatchObject({ key: 'errors.decimalAsked', field: 'decimal' })
    const both = file('orders', headers, order('q4', '11/02/2026', '1.234'))
    await expect(checkFile(hands(), both)).rejects.toMatchObject({
      field: 'days',
      also: [{ key: 'errors.decimalAsked', field: 'decimal', values: { example: '1.234' } }],
    })
    await importFile(hands(), prices, { decimal: 'comma' })
    expect(await priceOf('q3')).toBe(1234)
  })

  it('of days and amounts that contradict each other it takes those that fit what was said, and names the rest', async () => {
    const both = file('orders', headers, order('b1', '13/11/2026'), order('b2', '11/13/2026'), order('b3', '12.11.2026', '12.50'))
    await expect(checkFile(hands(), both)).rejects.toMatchObject({ key: 'errors.daysAsked' })
    const { why, verdicts } = await checkFile(hands(), both, { days: 'dmy', decimal: 'comma' })
    expect(verdicts).toEqual({ new: 1, wrong: 2 })
    expect(why).toMatchObject({ 3: 'imports.reason.day|11/13/2026', 4: 'imports.reason.amount|12.50' })
  })

  it('in the letters one chooses, before its columns are chosen or after', async () => {
    const bytes = iconv.encode('Nazwisko;Imię;E-mail\nŁoś;Zoë;zoe@letters.example\n', 'cp852')
    const runId = await sendFile(fixture.larch.admin, { subject: 'customers', bytes })
    await readAs(fixture.larch.admin, { runId, encoding: 'windows-1250' })
    expect((await runOf(runId)).headers[1]).not.toBe('Imię')
    await readAs(fixture.larch.admin, { runId, encoding: 'cp852' })
    expect(await runOf(runId)).toMatchObject({ headers: ['Nazwisko', 'Imię', 'E-mail'], state: 'mapping' })
    await chooseColumns(fixture.larch.admin, { runId, mapping: { familyName: 'Nazwisko', givenName: 'Imię', email: 'E-mail' } })
  })

  it('and stays as it was read when it has no such letters as one chooses, with the row that has them not', async () => {
    const { admin } = fixture.larch
    const rows = ['name;email', 'Ida Holm;ida@letters2.example', 'Zdzisława Śliwa;zs@letters2.example', '']
    const runId = await sendFile(admin, { subject: 'customers', bytes: iconv.encode(rows.join('\n'), 'iso-8859-2') })
    await expect(readAs(admin, { runId, encoding: 'utf-8' })).rejects.toMatchObject({
      key: 'errors.fileEncoding',
      field: 'encoding',
      values: { line: 3 },
    })
    expect((await runOf(runId)).sample[1]).toEqual(['Zdzisława Śliwa', 'zs@letters2.example'])
    await readAs(admin, { runId, encoding: 'windows-1250' })
    const lost = await sendFile(admin, { subject: 'customers', bytes: 'name;email\nZdzis\ufffdawa;zs@letters3.example\n' })
    await readAs(admin, { runId: lost, encoding: 'utf-8' })
  })

  it('without a number that a spreadsheet cut, a day it kept as a number, or work that is over', async () => {
    const customers = file(
      'customers',
      'Customer ID,First Name,Email',
      '7.71E+12,Ida,ida@cut.example',
      '7.71E+12,Bo,bo@cut.example',
    )
    expect((await checkFile(hands(), customers)).why).toMatchObject({ 2: 'imports.reason.cutNumber|7.71E+12' })
    const orders = file('orders', headers, order('s1', '46338'))
    expect((await checkFile(hands(), orders)).why).toMatchObject({ 2: 'imports.reason.serialDay|46338' })
    const { number } = await one('select number from stores where retailer_id = $1 limit 1', [fixture.larch.id])
    const tasks = file(
      'tasks',
      'Store,Title,Description,Status',
      `${number},Ring,Lamp,Completed`,
      `${number},Ring Bo,Lamp,In progress`,
    )
    expect(await checkFile(hands(), tasks)).toMatchObject({
      verdicts: { new: 1, wrong: 1 },
      why: { 2: 'imports.reason.doneAlready|Completed' },
    })
  })

  it('as shops write orders: the day on the first line, numbers behind an apostrophe, offsets and midnights', async () => {
    const file = [
      'Name,Paid at,Customer ID,Lineitem sku,Lineitem name,Lineitem quantity,Lineitem price,Currency',
      `#9001,2026-11-12 09:14:03 -0500,'771234567,LAMP,Lamp,1,30.00,USD`,
      '#9001,,,BULB,Bulb,2,5.00,',
      '#9002,2026-11-30T00:00:00.000Z,,LAMP,Lamp,1,30.00,eur',
    ].join('\n')
    const done = await importFile(hands(), { subject: 'orders', bytes: file }, { mapping: { number: 'Name' } })
    expect(done.checked.verdicts).toEqual({ new: 3 })
    expect(done.remarks.map(({ reason }) => reason)).toContain('imports.reason.unknownCustomer|771234567')
    expect(
      await one(
        `select placed_at, (select count(*)::int from order_lines l where l.order_id = o.id) as lines from orders o where number = '#9001'`,
      ),
    ).toEqual({
      placed_at: new Date('2026-11-12T14:14:03Z'),
      lines: 2,
    })
    expect(await dayOf('#9002')).toBe('2026-11-30')
    const { rows: imported } = await fixture.owner.query(`select currency from orders where number like '#900_' order by number`)
    expect(imported.map(({ currency }) => currency)).toEqual(['USD', 'EUR'])
  })

  it('in money that there is, or was', async () => {
    const priced = (...codes: string[]) =>
      file('products', 'SKU,Name,Price,Currency', ...codes.map((code, n) => `CUR${n},Lamp,3.50,${code}`))
    const { why, verdicts } = await checkFile(hands(), priced('XXX', 'zl', 'ZŁ', 'HRK', 'XTS', 'XAF', 'Zloty'))
    expect(verdicts).toEqual({ new: 4, wrong: 3 })
    expect(why).toEqual({
      2: 'imports.reason.currency|XXX',
      6: 'imports.reason.currency|XTS',
      8: 'imports.reason.currency|Zloty',
    })
    const orders = await checkFile(hands(), file('orders', `${headers};Currency`, `${order('x1', '2026-11-30')};xxx`))
    expect(orders.why).toEqual({ 2: 'imports.reason.currency|xxx' })
  })

  it('with consent as Shopify calls it, and what a short row has counted as one says it', async () => {
    const bytes = 'Customer ID,First Name,Email,Accepts Email Marketing,Accepts SMS Marketing\nS1'
    const { run, why } = await checkFile(hands(), file('customers', bytes))
    expect(run.mapping).toMatchObject({ consentEmail: 'Accepts Email Marketing', consentText: 'Accepts SMS Marketing' })
    expect(['en', 'es', 'pl'].map((locale) => describeReason(getTranslator(locale as 'en'), why[2] ?? ''))).toEqual([
      'The row has 1 cell, the file has 5 columns.',
      'La fila tiene 1 celda y el archivo 5 columnas.',
      'W wierszu jest 1 komórka, a w pliku 5 kolumn.',
    ])
  })

  it('with names as they stand: family first behind a comma, a title before', async () => {
    const names = ['"Holm, Ida"', 'Dr Dan Pike', 'Bo van der Lund', 'Madonna', '"Dr. Lind, Åse"', 'Prof. Dr. Hans von Stein'].map(
      (name, n) => `T${n},${name},t${n}@names.example`,
    )
    await importFile(hands(), file('customers', 'Account,Customer Name,Email', ...names))
    const { rows } = await fixture.owner.query(`select given_name, name from customers where number like 'T_' order by number`)
    expect(rows.map((row) => [row.given_name, row.name])).toEqual([
      ['Ida', 'Ida Holm'],
      ['Dan', 'Dan Pike'],
      ['Bo', 'Bo van der Lund'],
      ['Madonna', 'Madonna'],
      ['Åse', 'Åse Lind'],
      ['Hans', 'Hans von Stein'],
    ])
  })

  it('without the apostrophes a spreadsheet put before every cell, and with its own where a name begins with one', async () => {
    const rows = ["'Y1,'Ida Apos,'apos@names.example", "Y2,'t Hooft Gerard,hooft@names.example"]
    await importFile(hands(), file('customers', 'Account,Customer Name,Email', ...rows))
    const { rows: found } = await fixture.owner.query(
      `select c.number, c.name, e.email from customers c join customer_emails e on e.customer_id = c.id where c.number like 'Y_' order by 1`,
    )
    expect(found.map((row) => Object.values(row))).toEqual([
      ['Y1', 'Ida Apos', 'apos@names.example'],
      ['Y2', "'t Hooft Gerard", 'hooft@names.example'],
    ])
  })

  it('of orders that came to nothing, of parts below their order, and with heads as Shopify names them', async () => {
    const shopify = 'Name,Email,Financial Status,Created at,Lineitem quantity,Lineitem name,Lineitem price,Cancelled at'
    const rows = [
      '#S1,ida@names.example,paid,2026-11-12 10:00:00 +0000,1,Cup,12.00,',
      ',,,,2,Saucer,6.00,',
      '#S2,ida@names.example,refunded,2026-11-12 10:00:00 +0000,1,Bowl,9.00,',
      '#S3,ida@names.example,paid,2026-11-12 10:00:00 +0000,1,Jug,9.00,2026-11-13 10:00:00 +0000',
    ]
    const done = await importFile(hands(), file('orders', shopify, ...rows))
    expect(done.checked.verdicts).toEqual({ new: 4 })
    const { rows: found } = await fixture.owner.query(
      `select o.number, o.cancelled_at is not null as is_cancelled, count(*)::int as lines from orders o
         join order_lines l on l.order_id = o.id where o.number like '#S_' group by 1, 2 order by 1`,
    )
    expect(found.map((row) => Object.values(row))).toEqual([
      ['#S1', false, 2],
      ['#S2', true, 1],
      ['#S3', true, 1],
    ])
  })

  it('of stores whose place stands in one column, or with its two numbers changed', async () => {
    const checked = await checkFile(
      hands(),
      file(
        'stores',
        'Number;Name;Country;Timezone;Coordinates',
        'P1;Place one;GB;Europe/London;51.45, -2.58',
        'P2;Place two;GB;Europe/London;-2.58, 51.45',
        'P3;Place three;GB;Europe/Madrid;51.45, -2.58',
      ),
    )
    expect(checked.remarks.map(({ line, reason }) => [line, reason])).toEqual([
      [3, 'imports.reason.swapped'],
      [4, 'imports.reason.zoneElsewhere|Europe/Madrid|Europe/London'],
    ])
  })
})

const folder = join(process.cwd(), '..', 'shared', 'cases', 'imports')
const isThere = existsSync(folder)
const verdicts: Record<string, { verdicts: Record<string, number>; choice?: Parameters<typeof checkFile>[2] }> = {
  'c01-shopify-customers': { verdicts: { new: 2 } },
  'c02-scientific': { verdicts: { wrong: 3 } },
  'c03-lastfirst': { verdicts: { new: 2 } },
  'c04-sep-bom-crlf': { verdicts: { new: 1 } },
  'c05-unicode-text': { verdicts: { new: 1 } },
  'c06-iso8859-2': { verdicts: { new: 2 } },
  'c06c-cp852': { verdicts: { new: 1 } },
  'c07-phones': { verdicts: { new: 7 } },
  'c08-email-habits': { verdicts: { new: 6 } },
  'c09-preamble': { verdicts: { new: 1 } },
  'c10-footer': { verdicts: { new: 1, wrong: 4 } },
  'c11-quoted-newline': { verdicts: { new: 2 } },
  'c12-space-before-quote': { verdicts: { new: 1 } },
  'c13-midnight-us': { verdicts: { new: 2 } },
  'o01-shopify-orders': { verdicts: { new: 4 }, choice: { mapping: { number: 'Name' } } },
  'o03-ampm': { verdicts: { new: 2 } },
  'o04-ambiguous-first-five': { verdicts: { new: 8 } },
  'o06-serial': { verdicts: { wrong: 2 } },
  'o07-amounts': { verdicts: { new: 8 } },
  'o08-textmonth': { verdicts: { new: 6 }, choice: { days: 'dmy' } },
  'o09-crossed-apostrophe': { verdicts: { new: 1 } },
  'p01-shopify-products': { verdicts: { new: 2, duplicate: 1 } },
  'p02-leading-zero-scientific': { verdicts: { new: 1, wrong: 2 } },
  't01-zone': { verdicts: { new: 4 }, choice: { days: 'mdy' } },
  't02-status': { verdicts: { new: 2, wrong: 1 } },
}

describe.skipIf(!isThere)('of the files that people reported', () => {
  const names = isThere ? readdirSync(folder).filter((name) => name.endsWith('.csv')) : []
  // The cases name a store and dial numbers as the chain that they were written for.
  const bytesOf = (name: string) => readFileSync(join(folder, name))
  const withOurStore = (name: string, number: string) => bytesOf(name).toString().replaceAll(',002,', `,${number},`)
  beforeAll(() => fixture.owner.query(`update stores set country = 'GB'`))
  it.each(names)('%s is read', async (name) => {
    const { subject } = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'))
    const { verdicts: wanted, choice } = verdicts[name.replace('.csv', '')] ?? {}
    const bytes = subject === 'tasks' ? withOurStore(name, fixture.larch.stores[1]?.name ?? '') : bytesOf(name)
    const found = await checkFile(hands(), { subject, bytes }, choice)
    expect(found.verdicts, JSON.stringify(found.why)).toEqual(wanted)
  })

  it('and taken with what they mean: phones, names, prices, days, whose order it is', async () => {
    const take = (subject: ImportSubject, name: string, choice?: Parameters<typeof importFile>[2]) =>
      importFile(hands(), { subject, bytes: bytesOf(name) }, choice)
    await take('customers', 'c01-shopify-customers.csv')
    await take('orders', 'o09-crossed-apostrophe.csv')
    expect(await one(`select c.number from orders o join customers c on c.id = o.customer_id where o.number = '9001'`)).toEqual({
      number: '7712345678901',
    })
    await take('customers', 'c07-phones.csv')
    const { rows } = await fixture.owner.query(
      `select c.number, array_agg(p.phone order by p.id) as phones from customers c join customer_phones p on p.customer_id = c.id
       where c.number like 'P_' group by c.number order by c.number`,
    )
    expect(rows.map(({ number, phones }) => `${number} ${phones.join(' ')}`)).toEqual([
      'P1 +442079460103 +442079460104',
      'P3 +442079460105',
      'P4 +442079460106',
      'P5 +442079460107',
      'P6 +442079460108',
      'P7 +442079460109',
    ])
    await take('products', 'p01-shopify-products.csv')
    const products = await fixture.owner.query(
      `select code, name, description, price from products where code like 'LAMP-G-%' order by code`,
    )
    expect(products.rows).toEqual([
      { code: 'LAMP-G-L', name: 'Green lamp', description: 'A lamp', price: '45.00' },
      { code: 'LAMP-G-S', name: 'Green lamp', description: 'A lamp', price: '30.00' },
    ])
  })
})
