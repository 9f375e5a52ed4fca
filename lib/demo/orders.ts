import { readFile } from 'node:fs/promises'
import path from 'node:path'
import Papa from 'papaparse'
import type { Scope } from '@/lib/access/scope'
import { addOrders } from '@/lib/orders/add-orders'
import type { Chance } from './chance'
import type { DemoCustomer } from './customers'
import type { DemoChain } from './found-retailer'

type Line = { InvoiceNo: string; StockCode: string; Description: string; Quantity: string; UnitPrice: string }

const atOnce = 500

/** Past orders drawn from a real retailer's (UCI "Online Retail" by D. Chen, CC BY 4.0), spread over the last two years. */
export async function tellOrders(scope: Scope, _house: DemoChain, customers: DemoCustomer[], luck: Chance, now: Date) {
  const baskets = await readBaskets()
  const orders = customers.flatMap((customer, index) =>
    luck.happens(0.8)
      ? [
          {
            number: `L${20_000 + index}`,
            customerId: customer.id,
            storeId: customer.storeId,
            ...placedAndPaid(new Date(now.getTime() - (3 + luck.below(700)) * 86_400_000), index),
            lines: luck.pick(baskets),
          },
        ]
      : [],
  )
  for (let from = 0; from < orders.length; from += atOnce) await addOrders(scope, orders.slice(from, from + atOnce))
}

/** Most are paid within the hour; one of eleven is not. */
const placedAndPaid = (placedAt: Date, index: number) => ({
  placedAt,
  paidAt: index % 11 === 0 ? null : new Date(placedAt.getTime() + (index % 50) * 60_000),
})

/** The excerpt's orders as baskets of lines. */
export async function readBaskets() {
  const text = await readFile(path.join(process.cwd(), 'lib/demo/orders-excerpt.csv'), 'utf8')
  const { data } = Papa.parse<Line>(text, { header: true, skipEmptyLines: true })
  const baskets = new Map<string, { productCode: string; productName: string; quantity: number; price: number }[]>()
  for (const line of data) {
    const basket = baskets.get(line.InvoiceNo) ?? []
    basket.push({
      productCode: line.StockCode,
      productName: spoken(line.Description),
      quantity: Number(line.Quantity),
      price: Number(line.UnitPrice),
    })
    baskets.set(line.InvoiceNo, basket)
  }
  return [...baskets.values()]
}

/** The file shouts its product names. */
const spoken = (name: string) => name.charAt(0) + name.slice(1).toLowerCase()
