import { codeKeyOf } from '@/lib/catalogue/products'
import { amountCell, wholeCell } from '@/lib/i18n/amounts'
import { isSerialDay, type When, whenCell } from '@/lib/imports/cells/day-cells'
import { maxPieces, maxPrice } from '@/lib/orders/order-lines'
import { because, type ReadOptions, type RowCells } from './kind'

type Kept = { productCode: string; productName: string; quantity: number; price: number | string }
export type Line = Omit<Kept, 'price'> & { price: number; when: When; key: string }

/**
 * One line of an order, or all that is wrong with it; a negative quantity is something that came back. The name of what has none is its
 * code; a line without a day has that of its order, `orderPlacedAt`.
 */
export function readLine({ cell }: RowCells, { days, decimal }: ReadOptions, orderPlacedAt: string): Line | { problem: string } {
  const quantity = wholeCell(cell('quantity'), decimal)
  const price = amountCell(cell('price'), decimal)
  const placedAt = cell('placedAt') || orderPlacedAt
  const when = whenCell(placedAt, days)
  const productCode = cell('productCode')
  const productName = cell('productName') || productCode
  const problems = [
    ...(quantity === null ? [cell('quantity') ? because('whole', cell('quantity')) : because('zeroQuantity')] : []),
    ...(quantity !== null && Math.abs(quantity) > maxPieces ? [because('quantityLarge', cell('quantity'))] : []),
    ...(price === null ? [because('amount', cell('price'))] : []),
    ...(price !== null && Math.abs(price) > maxPrice ? ['errors.price'] : []),
    ...(when ? [] : [because(isSerialDay(placedAt) ? 'serialDay' : 'day', placedAt)]),
    ...(productName === '' ? [because('noProduct')] : []),
  ]
  if (quantity === null || price === null || !when || problems.length > 0) return { problem: problems.join('\n') }
  const key = [codeKeyOf(productCode), productName, quantity, price, placedAt].join('\n')
  return { productCode, productName, quantity, price, when, key }
}

const written = ({ productCode, productName, quantity, price }: Kept) =>
  [codeKeyOf(productCode), productName, quantity, Number(price).toFixed(2)].join('\n')

const sameLines = (a: Kept[], b: Kept[]) =>
  a.length === b.length && a.every((line, at) => written(line) === written(b[at] ?? { ...line, quantity: line.quantity + 1 }))

/** Which lines go and which come, in words, or null when they are the same. Lines in another order alone are all told. */
export function changedLines(kept: Kept[], input: Kept[]): [from: string, to: string] | null {
  if (sameLines(kept, input)) return null
  const [gone, come] = [without(kept, input), without(input, kept)]
  return gone.length + come.length > 0 ? [describeLines(gone), describeLines(come)] : [describeLines(kept), describeLines(input)]
}

function without(lines: Kept[], others: Kept[]): Kept[] {
  const left = new Map<string, number>()
  for (const line of others) left.set(written(line), (left.get(written(line)) ?? 0) + 1)
  return lines.filter((line) => {
    const count = left.get(written(line)) ?? 0
    left.set(written(line), count - 1)
    return count <= 0
  })
}

const told = 5
const describeLines = (lines: Kept[]) =>
  [...lines.slice(0, told).map(describeLine), ...(lines.length > told ? ['…'] : [])].join(', ')

function describeLine({ productCode, productName, quantity, price }: Kept) {
  const name = productName === productCode ? productName : `${productCode} ${productName}`.trim()
  return `${quantity} × ${name} (${Number(price).toFixed(2)})`
}
