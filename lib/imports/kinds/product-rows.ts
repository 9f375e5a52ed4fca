import type { Scope } from '@/lib/access/scope'
import { codeKeyOf, type Product, productsBy } from '@/lib/catalogue/products'
import { productInput, saveProducts } from '@/lib/catalogue/save-products'
import { maxAtOnce } from '@/lib/customers/max-at-once'
import { htmlToText } from '@/lib/html/html-to-text'
import { amountCell, type DecimalSign, isCutNumber } from '@/lib/i18n/amounts'
import { currencyCell } from '@/lib/imports/cells/cell-values'
import { chainCurrency } from '@/lib/orders/chain-currency'
import { because, changesOf, compared, type Judged, type Kind, type ReadOptions, type RowCells, type Taken, wrong } from './kind'
import { refusalsOf } from './refusals'

type Value = ReturnType<typeof productInput.parse>

/** A chain's catalogue. */
export const productRows: Kind<Value> = {
  subject: 'products',
  fields: {
    code: ['sku', 'stock code', 'product id', 'item', 'item no', 'article', 'ean', 'id', 'variant sku'],
    group: ['handle', 'parent', 'parent sku', 'item group id', 'product group'],
    name: ['product', 'title', 'product name', 'item name'],
    description: ['text', 'details', 'body', 'body html'],
    price: ['variant price', 'unit price', 'retail price', 'amount'],
    currency: ['currency code'],
    pictureUrl: ['image', 'image url', 'picture url', 'photo', 'image src', 'image link'],
    link: ['url', 'product url', 'page'],
  },
  needs: [['code', 'group'], ['name']],
  fillsDown: { by: 'group', key: 'code', fields: ['name', 'description', 'currency', 'pictureUrl', 'link'] },
  amountFields: ['price'],
  rowsAtOnce: maxAtOnce,
  judge,
  take: (scope: Scope, rows: Taken<Value>[]) =>
    saveProducts(
      scope,
      rows.map(({ value }) => value),
    ),
}

async function judge(scope: Scope, rows: RowCells[], { decimal }: ReadOptions): Promise<Judged<Value>[]> {
  const known = await productsBy(scope, rows.map(codeOf))
  const usual = await chainCurrency(scope)
  return rows.map((row) => judgeProduct(row, { usual, decimal }, known.get(codeKeyOf(codeOf(row)))))
}

/** A product without variants may have its own code alone; a row that gives neither code nor name only brings a further picture. */
const codeOf = ({ cell }: RowCells): string => cell('code') || (cell('name') && cell('group'))

const MARKUP = /<\/?[a-z][^<>]*>/i

/** An empty cell keeps what there is; a price without a currency is in the chain's `usual` one; a code keeps its capitals. */
type File = { usual: string | null; decimal: DecimalSign }
function judgeProduct(row: RowCells, { usual, decimal }: File, kept?: Product): Judged<Value> {
  const { cell } = row
  const code = codeOf(row)
  if (code === '' && cell('group') !== '') return { ...wrong(because('ofProduct', cell('group'))), verdict: 'duplicate' }
  const price = cell('price') === '' ? null : amountCell(cell('price'), decimal)
  const problems = cell('price') !== '' && price === null ? [because('amount', cell('price'))] : []
  if (isCutNumber(code)) problems.push(because('cutNumber', code))
  const said = currencyCell(cell('currency'))
  const currency = said || (price === null || kept?.currency ? '' : usual)
  const given = {
    name: cell('name'),
    description: MARKUP.test(cell('description')) ? htmlToText(cell('description')) : cell('description'),
    price,
    currency: currency || null,
    pictureUrl: cell('pictureUrl'),
    link: cell('link'),
  }
  const parsed = productInput.safeParse({ code: kept?.code ?? code, ...given, ...(kept ? keeping(kept, given) : {}) })
  if (!parsed.success) problems.push(...refusalsOf(productRows, parsed.error))
  const inFull: Record<string, string> = {
    'errors.numberMissing': because('noCode'),
    'errors.currency': because('currency', cell('currency') || (kept?.currency ?? '')),
  }
  if (!parsed.success || problems.length > 0) return wrong(...problems.map((reason) => inFull[reason] ?? reason))
  const told = { ...given, price: price === null ? null : price.toFixed(2) }
  return compared(codeKeyOf(code), parsed.data, kept ? changesOf(kept, told) : null)
}

type Details = Omit<Value, 'code'>
const keeping = (kept: Product, input: Details): Details => ({
  name: input.name || kept.name,
  description: input.description || kept.description,
  price: input.price ?? (kept.price === null ? null : Number(kept.price)),
  currency: input.currency ?? kept.currency,
  pictureUrl: input.pictureUrl || kept.pictureUrl,
  link: input.link || kept.link,
})
