import { codeKeyOf } from '@/lib/records/products'
import { amountCell, type When, whenCell, wholeCell } from './cell-values'
import { because, type Given, type Told } from './kind'

type Kept = { productCode: string; productName: string; quantity: number; price: number | string }
export type Line = Omit<Kept, 'price'> & { price: number; when: When; key: string }

/** One line of an order; a negative quantity is something that came back. The name of what has none is its code. */
export function readLine({ cell }: Given, { days }: Told): Line | { problem: string } {
  const quantity = wholeCell(cell('quantity'))
  const price = amountCell(cell('price'))
  const when = whenCell(cell('placedAt'), days)
  if (quantity === null) return { problem: cell('quantity') ? because('whole', cell('quantity')) : because('zeroQuantity') }
  if (price === null) return { problem: because('amount', cell('price')) }
  if (!when) return { problem: because('day', cell('placedAt')) }
  const productCode = cell('productCode')
  const productName = cell('productName') || productCode
  if (productName === '') return { problem: because('noCode') }
  const key = [codeKeyOf(productCode), productName, quantity, price, cell('placedAt')].join('\n')
  return { productCode, productName, quantity, price, when, key }
}

const written = ({ productCode, productName, quantity, price }: Kept) =>
  [codeKeyOf(productCode), productName, quantity, Number(price).toFixed(2)].join('\n')

export const sameLines = (a: Kept[], b: Kept[]) =>
  a.length === b.length && a.every((line, at) => written(line) === written(b[at] ?? { ...line, quantity: line.quantity + 1 }))
