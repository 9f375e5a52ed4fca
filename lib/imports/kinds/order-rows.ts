import type { Scope } from '@/lib/access/scope'
import { maxAtOnce } from '@/lib/customers/max-at-once'
import { isCutNumber } from '@/lib/i18n/amounts'
import { momentIn } from '@/lib/i18n/time'
import { currencyCell, numberCell } from '@/lib/imports/cells/cell-values'
import type { When } from '@/lib/imports/cells/day-cells'
import { isCancelledState } from '@/lib/imports/cells/state-words'
import { addOrders } from '@/lib/orders/add-orders'
import { changeOrders } from '@/lib/orders/change-orders'
import { orderInput } from '@/lib/orders/order-lines'
import { usualZone } from '@/lib/stores/queries'
import {
  because,
  type Changes,
  compared,
  type Judged,
  type Kind,
  type ReadOptions,
  type RowCells,
  type Taken,
  wrong,
} from './kind'
import { customersBy } from './known-customers'
import { type KnownOrder, ordersBy } from './known-orders'
import { storesBy } from './known-places'
import { changedLines, type Line, readLine } from './order-line'
import { refusalsOf } from './refusals'

type Order = ReturnType<typeof orderInput.parse>
type Value = Order & { id: string | null }
type World = {
  customers: Awaited<ReturnType<typeof customersBy>>
  stores: Awaited<ReturnType<typeof storesBy>>
  orders: Map<string, KnownOrder>
  zone: string
}

/** Past orders, a row for each line; rows with the same number are one order, taken or left as one. */
export const orderRows: Kind<Value> = {
  subject: 'orders',
  fields: {
    number: ['invoice no', 'invoice number', 'invoice', 'order id', 'order no', 'order', 'receipt'],
    placedAt: ['invoice date', 'order date', 'date', 'created at', 'placed at', 'paid at'],
    customer: ['customer id', 'customer no', 'customer', 'client id'],
    email: ['email', 'e-mail'],
    store: ['store', 'store no', 'store id', 'shop', 'location'],
    productCode: ['stock code', 'sku', 'code', 'item', 'lineitem sku', 'article'],
    productName: ['description', 'product', 'item name', 'lineitem name', 'name'],
    quantity: ['qty', 'units', 'pieces', 'lineitem quantity'],
    price: ['unit price', 'amount', 'lineitem price'],
    currency: ['currency code', 'order currency'],
    status: ['order status', 'financial status', 'payment status', 'estado del pedido', 'estado', 'stan', 'stan zamówienia'],
    cancelledAt: ['cancelled at', 'canceled at', 'cancelled', 'canceled', 'cancellation date'],
  },
  lastNames: { number: ['name', 'number'], placedAt: ['placed', 'created', 'ordered', 'day'] },
  continues: {
    key: 'number',
    has: ['productCode', 'productName'],
    unless: ['placedAt', 'customer', 'email', 'store', 'currency', 'status', 'cancelledAt'],
  },
  needs: [['number'], ['placedAt'], ['productCode', 'productName'], ['quantity'], ['price']],
  dayFields: ['placedAt'],
  amountFields: ['quantity', 'price'],
  isGrouped: true,
  rowsAtOnce: maxAtOnce,
  judge,
  take,
}

const numberOf = ({ cell }: RowCells) => numberCell(cell('number'))

async function judge(scope: Scope, rows: RowCells[], options: ReadOptions): Promise<Judged<Value>[]> {
  const numbers = [...new Set(rows.map(numberOf))]
  const world: World = {
    customers: await customersBy(scope, {
      numbers: [...new Set(rows.map(({ cell }) => numberCell(cell('customer'))))],
      emails: [...new Set(rows.map(({ cell }) => cell('email').toLowerCase()))],
    }),
    stores: await storesBy(
      scope,
      rows.map(({ cell }) => cell('store')),
    ),
    orders: await ordersBy(scope, numbers),
    zone: (await usualZone(scope)) ?? scope.timeZone,
  }
  const judged = new Map<number, Judged<Value>>()
  for (const whole of groups(rows).values())
    for (const [line, verdict] of judgeOrder(whole, world, options)) judged.set(line, verdict)
  return rows.map(({ line }) => judged.get(line) ?? wrong('errors.field'))
}

function groups(rows: RowCells[]) {
  const found = new Map<string, RowCells[]>()
  for (const row of rows) {
    const whole = found.get(numberOf(row))
    if (whole) whole.push(row)
    else found.set(numberOf(row), [row])
  }
  return found
}

/** A verdict for each row of one order. */
function judgeOrder(rows: RowCells[], world: World, options: ReadOptions): Map<number, Judged<Value>> {
  const [first] = rows
  if (!first) return new Map()
  const key = numberOf(first)
  const all = (verdict: Judged<Value>) => new Map(rows.map(({ line }) => [line, { ...verdict, key }]))
  if (key === '') return all(wrong(because('noNumber')))
  if (isCutNumber(key)) return all(wrong(because('cutNumber', key)))
  const { lines, problems, twice } = linesOf(rows, options)
  for (const [line, reason] of headerProblems(rows, world))
    problems.set(line, [problems.get(line), reason].filter(Boolean).join('\n'))
  const [bad] = [...problems.keys()].sort((a, b) => a - b)
  if (bad !== undefined)
    return new Map(rows.map(({ line }) => [line, { ...wrong(problems.get(line) ?? because('ofOrder', bad)), key }]))
  const { order, remark } = orderOf(key, rows, lines, world)
  const parsed = orderInput.safeParse(order)
  const kept = world.orders.get(key)
  const currency = because('currency', named(rows, 'currency') || (kept?.currency ?? ''))
  if (!parsed.success)
    return all(wrong(...refusalsOf(orderRows, parsed.error).map((reason) => (reason === 'errors.currency' ? currency : reason))))
  const judged = compared(
    key,
    { ...parsed.data, id: kept?.id ?? null },
    kept ? differences(kept, parsed.data, rows) : null,
    remark,
  )
  return new Map(
    rows.map(({ line }) => {
      const earlier = twice.get(line)
      if (earlier !== undefined) return [line, { ...wrong(because('sameLine', earlier)), verdict: 'duplicate' as const, key }]
      return [line, line === first.line ? judged : { ...judged, changes: null, value: null }]
    }),
  )
}

/** What the first row that says it says. */
const named = (rows: RowCells[], field: string) => rows.map(({ cell }) => cell(field)).find(Boolean) ?? ''

/** The order's lines; those that cannot be read, and those that stand there twice, by their rows. */
function linesOf(rows: RowCells[], options: ReadOptions) {
  const lines: Line[] = []
  const problems = new Map<number, string>()
  const twice = new Map<number, number>()
  const seen = new Map<string, number>()
  // Some shops write the day on an order's first line alone.
  const placedAt = named(rows, 'placedAt')
  for (const row of rows) {
    const line = readLine(row, options, placedAt)
    if ('problem' in line) problems.set(row.line, line.problem)
    else {
      const earlier = seen.get(line.key)
      if (earlier === undefined) lines.push(line)
      else twice.set(row.line, earlier)
      seen.set(line.key, earlier ?? row.line)
    }
  }
  return { lines, problems, twice }
}

/** Rows of one order that name another customer or store than the rest, or a store that is not there. */
function headerProblems(rows: RowCells[], { stores }: World): [number, string][] {
  const found: [number, string][] = []
  for (const field of ['customer', 'email', 'store', 'currency']) {
    const named = rows.filter(({ cell }) => cell(field) !== '')
    const [first] = named
    const other = named.find(({ cell }) => cell(field) !== first?.cell(field))
    if (other && first) found.push([other.line, because('anotherOrder', first.cell(field), first.line)])
    if (field === 'store' && first && !stores.has(first.cell(field)))
      found.push([first.line, because('store', first.cell(field))])
  }
  return found
}

function orderOf(number: string, rows: RowCells[], lines: Line[], world: World) {
  const [customerNumber, email] = [numberCell(named(rows, 'customer')), named(rows, 'email').toLowerCase()]
  const customer = world.customers.byNumber.get(customerNumber) ?? world.customers.byEmail.get(email)
  const store = world.stores.get(named(rows, 'store'))
  const kept = world.orders.get(number)
  const placedAt = momentOf(lines, store?.timeZone ?? world.zone)
  const isCancelled =
    (/^c\d/i.test(number) && lines.every(({ quantity }) => quantity <= 0)) ||
    isCancelledState(named(rows, 'status')) ||
    /\d/.test(named(rows, 'cancelledAt'))
  const unknown = customerNumber || email ? because('unknownCustomer', customerNumber || email) : because('noCustomer')
  const customerId = customer?.id ?? kept?.customerId ?? null
  const isSpread = new Set(lines.map(({ when }) => when.day)).size > 1
  const remarks = [
    ...(isCancelled ? [because('cancelled')] : []),
    ...(isSpread ? [because('severalDays')] : []),
    ...(customerId ? [] : [unknown]),
  ]
  const order = {
    number,
    customerId,
    storeId: store?.id ?? kept?.storeId ?? null,
    placedAt,
    cancelledAt: isCancelled ? placedAt : (kept?.cancelledAt ?? null),
    currency: currencyCell(named(rows, 'currency')) || (kept?.currency ?? null),
    lines: lines.map(({ productCode, productName, quantity, price }) => ({ productCode, productName, quantity, price })),
  }
  return { order, remark: remarks.join('\n') || null }
}

/** When its first line was rung up; rows of one receipt may be a minute apart. Noon where only the day is known. */
function momentOf(lines: Line[], zone: string): Date {
  const first = lines.map(({ when }) => when).reduce<When | null>((a, b) => (a && !isBefore(b, a) ? a : b), null)
  if (!first) return new Date(0)
  return first.at ?? new Date(momentIn(zone, first.day, first.time || '12:00').getTime() + first.seconds * 1000)
}

const isBefore = (a: When, b: When) =>
  a.day === b.day ? (a.time === b.time ? a.seconds < b.seconds : a.time < b.time) : a.day < b.day

function differences(kept: KnownOrder, input: Order, rows: RowCells[]): Changes {
  const changes: Changes = {}
  const day = (moment: Date) => moment.toISOString().slice(0, 16).replace('T', ' ')
  if (kept.placedAt.getTime() !== input.placedAt.getTime()) changes.placedAt = [day(kept.placedAt), day(input.placedAt)]
  if (kept.customerId !== input.customerId)
    changes.customer = [kept.customerId ? '…' : '', named(rows, 'customer') || named(rows, 'email')]
  if (kept.storeId !== input.storeId) changes.store = [kept.storeId ? '…' : '', named(rows, 'store')]
  if (kept.currency !== input.currency) changes.currency = [kept.currency ?? '', input.currency ?? '']
  const lines = changedLines(kept.lines, input.lines)
  if (lines) changes.lines = lines
  return changes
}

async function take(scope: Scope, rows: Taken<Value>[]) {
  const added = rows.flatMap(({ value: { id, ...order } }) => (id ? [] : [order]))
  const changed = rows.flatMap(({ value: { id, ...order } }) => (id ? [{ ...order, id }] : []))
  if (added.length > 0) await addOrders(scope, added)
  if (changed.length > 0) await changeOrders(scope, changed)
}
