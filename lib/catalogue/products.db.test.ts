import { readdir, readFile as readFileText } from 'node:fs/promises'
import { sql } from 'drizzle-orm'
import { afterAll, describe, expect, it } from 'vitest'
import { orderLines } from '@/db/schema/records'
import { personOf } from '@/lib/access/scope'
import { cursorOf } from '@/lib/database/cursor'
import { read } from '@/lib/database/transact'
import { versionOf } from '@/lib/database/version-of'
import { Conflict, Forbidden, NotFound } from '@/lib/errors'
import { readFile } from '@/lib/messaging/outbound/readable-files'
import { addOrders } from '@/lib/orders/add-orders'
import { readOrders } from '@/lib/orders/customer-orders'
import { linePicture } from '@/lib/orders/order-lines'
import { auditSaid } from '@/lib/testing/audit-said'
import { createFixture } from '@/lib/testing/fixture'
import { keepDocument, keepPicture } from '@/lib/testing/pictures'
import { saveProductInput } from './catalogue-input'
import { getProduct, listProducts, productFilter, productVersioned } from './products'
import { restoreProduct, retireProduct } from './retire-product'
import { saveProduct } from './save-product'
import { searchProducts } from './search-products'

const fixture = await createFixture()
afterAll(() => fixture.close())

const carafe = { code: 'C-1', name: 'Carafe', price: '49,90', currency: 'gbp', link: 'https://larch.example/c1' }
const auditEntries = () => auditSaid(fixture.larch.admin)
const names = async (params: Record<string, string>) =>
  (await read(fixture.larch.admin, (scope) => listProducts(scope, productFilter.parse(params), 50))).map(({ name }) => name)

describe('products (back office)', () => {
  it('are added and changed with price, link and picture, and the audit log says what changed', async () => {
    const { admin } = fixture.larch
    const { id: pictureId } = await keepPicture(admin)
    const { id } = await saveProduct(admin, { ...carafe, pictureId })
    expect(await read(admin, (scope) => getProduct(scope, id))).toMatchObject({ price: '49.90', currency: 'GBP', pictureId })
    await saveProduct(admin, { ...carafe, productId: id, name: 'Tall carafe', pictureId })
    const entries = await auditEntries()
    expect(entries).toContain('Added product C-1, Carafe')
    expect(entries).toContain('Changed product C-1: Name from Carafe to Tall carafe')
    await saveProduct(admin, { ...carafe, productId: id, name: 'Tall carafe', pictureId })
    expect(await auditEntries()).toHaveLength(entries.length)
  })

  it('are not saved from what somebody else has changed meanwhile; from what it is now they are (T-16, Q-C3)', async () => {
    const { admin } = fixture.larch
    const { id, version } = await saveProduct(admin, { code: 'M-1', name: 'Mug', price: '5', currency: 'gbp' })
    const change = { productId: id, code: 'M-1', name: 'Mug', currency: 'gbp' }
    const saves = await Promise.allSettled(['6', '7'].map((price) => saveProduct(admin, { ...change, price, version })))
    expect(saves.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    await expect(saveProduct(admin, { ...change, price: '8', version })).rejects.toMatchObject({ key: 'errors.changedMeanwhile' })
    const now = versionOf(productVersioned(await read(admin, (scope) => getProduct(scope, id))))
    await saveProduct(admin, { ...change, price: '8', version: now })
    expect(await read(admin, (scope) => getProduct(scope, id))).toMatchObject({ price: '8.00' })
  })

  it('are not saved as if they were on sale when a colleague retired them meanwhile, nor the other way round (T-16, Q-C3)', async () => {
    const { admin } = fixture.larch
    const jug = { code: 'J-1', name: 'Jug' }
    const { id, version } = await saveProduct(admin, jug)
    const now = () => read(admin, (scope) => getProduct(scope, id))
    const taller = { ...jug, productId: id, name: 'Tall jug' }
    await retireProduct(admin, { productId: id })
    await expect(saveProduct(admin, { ...taller, version })).rejects.toMatchObject({ key: 'errors.changedMeanwhile' })
    expect(await now()).toMatchObject({ name: 'Jug' })
    const retired = await saveProduct(admin, { ...taller, version: versionOf(productVersioned(await now())) })
    expect(retired.version).toBe(versionOf(productVersioned(await now())))
    await restoreProduct(admin, { productId: id })
    const late = saveProduct(admin, { ...taller, name: 'Late jug', version: retired.version })
    await expect(late).rejects.toMatchObject({ key: 'errors.changedMeanwhile' })
    expect(await now()).toMatchObject({ name: 'Tall jug', retiredAt: null })
  })

  it('may share a picture: it stays with one when the other is retired, loses it or has another', async () => {
    const { larch } = fixture
    const { id: pictureId, token } = await keepPicture(larch.admin)
    const [tray, bowl] = await Promise.all(
      ['Tray', 'Bowl'].map((name) => saveProduct(larch.admin, { code: name, name, pictureId })),
    )
    const bowlNow = () => read(larch.admin, (scope) => getProduct(scope, String(bowl?.id)))
    await retireProduct(larch.admin, { productId: String(tray?.id) })
    await saveProduct(larch.admin, { productId: tray?.id, code: 'Tray', name: 'Tray', pictureId: '' })
    expect(await bowlNow()).toMatchObject({ pictureId })
    expect((await read(larch.elsewhere, (scope) => readFile(scope, token))).id).toBe(pictureId)
    const other = await keepPicture(larch.admin)
    await saveProduct(larch.admin, { productId: tray?.id, code: 'Tray', name: 'Tray', pictureId: other.id })
    expect(await bowlNow()).toMatchObject({ pictureId })
    await restoreProduct(larch.admin, { productId: String(tray?.id) })
  })

  it('keep the picture a colleague gave them meanwhile when a save leaves it alone (T-16)', async () => {
    const { admin, manager } = fixture.larch
    const { id } = await saveProduct(admin, { code: 'P-1', name: 'Jar', pictureId: (await keepPicture(admin)).id })
    const colleague = { ...manager, actor: { ...personOf(manager), role: 'corporate_admin' as const } }
    const colleaguesPicture = await keepPicture(colleague)
    const { version } = await saveProduct(colleague, { productId: id, code: 'P-1', name: 'Jar', pictureId: colleaguesPicture.id })
    await saveProduct(admin, { productId: id, code: 'P-1', name: 'Tall jar', version })
    const now = await read(admin, (scope) => getProduct(scope, id))
    expect(now).toMatchObject({ name: 'Tall jar', pictureId: colleaguesPicture.id })
    await saveProduct(admin, {
      productId: id,
      code: 'P-1',
      name: 'Tall jar',
      pictureId: '',
      version: versionOf(productVersioned(now)),
    })
    expect(await read(admin, (scope) => getProduct(scope, id))).toMatchObject({ pictureId: null })
  })

  it('have each their own code, within one chain', async () => {
    const { larch, birch } = fixture
    await saveProduct(larch.admin, { code: 'TWICE', name: 'One' })
    await expect(saveProduct(larch.admin, { code: 'TWICE', name: 'Two' })).rejects.toMatchObject({
      key: 'errors.productCodeTaken',
      field: 'code',
    })
    const { id } = await saveProduct(larch.admin, { code: 'OTHER', name: 'Two' })
    await expect(saveProduct(larch.admin, { productId: id, code: 'TWICE', name: 'Two' })).rejects.toBeInstanceOf(Conflict)
    await expect(saveProduct(larch.admin, { code: 'Twice', name: 'Three' })).rejects.toMatchObject({ field: 'code' })
    await expect(saveProduct(larch.admin, { productId: id, code: 'twice', name: 'Two' })).rejects.toBeInstanceOf(Conflict)
    await saveProduct(larch.admin, { productId: id, code: 'other', name: 'Two' })
    expect(await read(larch.admin, (scope) => getProduct(scope, id))).toMatchObject({ code: 'other' })
    await saveProduct(birch.admin, { code: 'TWICE', name: 'Of birch' })
    await expect(saveProduct(birch.admin, { productId: id, code: 'X', name: 'Taken over' })).rejects.toBeInstanceOf(NotFound)
  })

  it('are shown with the orders that name them, in whatever capitals', async () => {
    const { admin, customer, id: retailerId } = fixture.larch
    const { id: pictureId } = await keepPicture(admin)
    await saveProduct(admin, { code: 'Seen-1', name: 'Seen', pictureId })
    const line = { productName: 'Seen', quantity: 1, price: 1 }
    const lines = ['SEEN-1', 'seen-1', 'UNSEEN'].map((productCode) => ({ ...line, productCode }))
    await addOrders(admin, [{ number: 'SEEN', customerId: customer.id, storeId: null, placedAt: new Date(), lines }])
    const { orders } = await read(admin, (scope) => readOrders(scope, customer.id, 'GBP'))
    expect(orders[0]?.lines.map(({ picture }) => picture !== null)).toEqual([true, true, false])
    await fixture.owner.query(
      `insert into products (retailer_id, id, code, name) select $1, gen_random_uuid(), 'many' || n, 'Many' from generate_series(1, 3000) n`,
      [retailerId],
    )
    await fixture.owner.query('analyze products')
    const plan = await read(admin, ({ db }) =>
      db.execute(sql`explain select ${linePicture} from ${orderLines} where ${orderLines.retailerId} = ${retailerId}`),
    )
    expect(JSON.stringify(plan.rows)).toContain('products_code_key')
    await fixture.owner.query(`delete from products where code like 'many%'`)
  })

  it('that were two by their capitals stay both: the older keeps its code, the other is put away under one of its own', async () => {
    const { owner, birch } = fixture
    const older = await saveProduct(birch.admin, { code: 'two', name: 'Older' })
    const file = (await readdir('db/migrations')).find((name) => name.endsWith('_product_codes.sql')) ?? ''
    await owner.query('begin; alter table products drop column code_key')
    await owner.query(
      `insert into products (retailer_id, id, code, name, created_at) select $1, gen_random_uuid(), 'TWO', 'Newer', app_now() + interval '1 minute'`,
      [birch.id],
    )
    await owner.query(await readFileText(`db/migrations/${file}`, 'utf8'))
    const { rows } = await owner.query(
      `select id, code, name, retired_at is null as used from products where retailer_id = $1 and code ilike 'two%' order by created_at`,
      [birch.id],
    )
    expect(rows).toEqual([
      { id: older.id, code: 'two', name: 'Older', used: true },
      { id: expect.any(String), code: expect.stringMatching(/^TWO #[0-9a-f]{8}$/), name: 'Newer', used: false },
    ])
    await owner.query('rollback')
  })

  it('are an admin’s; a picture is one’s own and a picture', async () => {
    const { larch, birch } = fixture
    for (const scope of [larch.ana, larch.manager, larch.accountManager])
      await expect(saveProduct(scope, carafe)).rejects.toBeInstanceOf(Forbidden)
    for (const by of [larch.ana, birch.admin]) {
      const { id } = await keepPicture(by)
      await expect(saveProduct(larch.admin, { code: 'P', name: 'P', pictureId: id })).rejects.toBeInstanceOf(NotFound)
    }
    const { id } = await keepDocument(larch.admin)
    await expect(saveProduct(larch.admin, { code: 'P', name: 'P', pictureId: id })).rejects.toMatchObject({ field: 'pictureId' })
  })

  it('retired are chosen no more, until they are brought back; the second to press hears so', async () => {
    const { larch } = fixture
    const { id } = await saveProduct(larch.admin, { code: 'R-1', name: 'Retiring vase' })
    await retireProduct(larch.admin, { productId: id })
    await expect(retireProduct(larch.admin, { productId: id })).rejects.toMatchObject({ key: 'errors.productRetired' })
    expect(await read(larch.ana, (scope) => searchProducts(scope, 'retiring'))).toEqual([])
    expect(await names({ state: 'retired' })).toEqual(['Retiring vase'])
    await restoreProduct(larch.admin, { productId: id })
    await expect(restoreProduct(larch.admin, { productId: id })).rejects.toMatchObject({ key: 'errors.productInUse' })
    expect(await read(larch.ana, (scope) => searchProducts(scope, 'retiring'))).toHaveLength(1)
    await expect(retireProduct(fixture.birch.admin, { productId: id })).rejects.toBeInstanceOf(NotFound)
  })

  it('are listed a page by key in any order, none lost and none twice', async () => {
    const { birch } = fixture
    for (let index = 0; index < 7; index++)
      await saveProduct(birch.admin, {
        code: `K${index}`,
        name: index < 4 ? 'Same' : `N${index}`,
        price: String(index % 3),
        currency: 'USD',
      })
    await saveProduct(birch.admin, { code: 'free', name: 'Priceless' })
    for (const sort of ['name', 'code', 'price'])
      for (const down of ['', '1']) {
        const version: string[] = []
        for (let after = ''; ; ) {
          const page = await read(birch.admin, (scope) => listProducts(scope, productFilter.parse({ sort, down, after }), 3))
          version.push(...page.map(({ id }) => id))
          const last = page.at(-1)
          if (!last) break
          after = cursorOf(last.sortValue, last.id)
        }
        expect(new Set(version).size, `${sort} ${down}`).toBe(version.length)
        expect(version.length).toBeGreaterThanOrEqual(8)
      }
    expect(await read(birch.admin, (scope) => listProducts(scope, productFilter.parse({ q: 'PRICELÉSS' }), 3))).toHaveLength(1)
  })

  it('say at the field what does not fit', () => {
    const wrong = (input: object) => saveProductInput.safeParse({ code: 'A', name: 'A', ...input }).error?.issues[0]
    expect(wrong({ price: 'much' })).toMatchObject({ path: ['price'], message: 'errors.priceTyped' })
    expect(wrong({ price: '5' })).toMatchObject({ path: ['currency'], message: 'errors.currency' })
    expect(wrong({ link: 'javascript:alert(1)' })).toMatchObject({ path: ['link'], message: 'errors.web' })
    expect(wrong({ link: 'ftp://larch.example' })).toMatchObject({ path: ['link'] })
    expect(wrong({ code: ' ' })).toMatchObject({ path: ['code'], message: 'errors.codeMissing' })
  })
})
