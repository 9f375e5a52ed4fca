import { and, eq } from 'drizzle-orm'
import { products } from '@/db/schema/records'
import { mostAtOnce } from '@/lib/records/most-at-once'
import { codeKeyOf } from '@/lib/records/products'
import { productInput, saveProducts } from '@/lib/records/save-products'
import { oneOf } from '@/lib/tenancy/one-of'
import type { Scope } from '@/lib/tenancy/scope'
import { amountCell } from './cell-values'
import { because, changesOf, compared, type Given, type Judged, type Kind, type Taken, wrong } from './kind'

type Value = ReturnType<typeof productInput.parse>
type Known = typeof products.$inferSelect

/** A chain's catalogue. */
export const productRows: Kind<Value> = {
  subject: 'products',
  fields: {
    code: ['sku', 'stock code', 'product id', 'item', 'item no', 'article', 'ean', 'id', 'handle'],
    name: ['product', 'title', 'product name', 'item name'],
    description: ['text', 'details', 'body'],
    price: ['unit price', 'retail price', 'amount'],
    currency: ['currency code'],
    pictureUrl: ['image', 'image url', 'picture url', 'photo', 'image src', 'image link'],
    link: ['url', 'product url', 'page'],
  },
  needs: [['code'], ['name']],
  rowsAtOnce: mostAtOnce,
  judge,
  take: (scope: Scope, rows: Taken<Value>[]) =>
    saveProducts(
      scope,
      rows.map(({ value }) => value),
    ),
}

async function judge(scope: Scope, rows: Given[]): Promise<Judged<Value>[]> {
  const found = await scope.db
    .select()
    .from(products)
    .where(
      and(
        eq(products.retailerId, scope.retailerId),
        oneOf(
          products.codeKey,
          rows.map((row) => codeKeyOf(row.cell('code'))),
        ),
      ),
    )
  const known = new Map(found.map((product) => [product.codeKey, product]))
  return rows.map((row) => judgeProduct(row, known.get(codeKeyOf(row.cell('code')))))
}

const signs: Record<string, string> = { '£': 'GBP', '€': 'EUR', $: 'USD', zł: 'PLN' }

/** An empty cell keeps what there is; a code keeps its capitals. */
function judgeProduct({ cell }: Given, kept?: Known): Judged<Value> {
  const price = cell('price') === '' ? null : amountCell(cell('price'))
  if (cell('code') === '') return wrong(because('noCode'))
  if (cell('price') !== '' && price === null) return wrong(because('amount', cell('price')))
  const currency = signs[cell('currency')] ?? cell('currency').toUpperCase()
  const given = {
    name: cell('name'),
    description: cell('description'),
    price,
    currency: currency || null,
    pictureUrl: cell('pictureUrl'),
    link: cell('link'),
  }
  const parsed = productInput.safeParse({ code: kept?.code ?? cell('code'), ...given, ...(kept ? keeping(kept, given) : {}) })
  if (!parsed.success) return wrong(parsed.error.issues[0]?.message ?? 'errors.field')
  const told = { ...given, price: price === null ? null : price.toFixed(2) }
  return compared(codeKeyOf(cell('code')), parsed.data, kept ? changesOf(kept, told) : null)
}

type Told = Omit<Value, 'code'>
const keeping = (kept: Known, given: Told): Told => ({
  name: given.name || kept.name,
  description: given.description || kept.description,
  price: given.price ?? (kept.price === null ? null : Number(kept.price)),
  currency: given.currency ?? kept.currency,
  pictureUrl: given.pictureUrl || kept.pictureUrl,
  link: given.link || kept.link,
})
