import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { files } from '@/db/schema/files'
import { orderLines, products } from '@/db/schema/records'
import type { Scope } from '@/lib/access/scope'
import { insertMany } from '@/lib/database/insert-many'
import { newId } from '@/lib/ids'
import { isCurrency } from './currency-of'

/** What a line holds at most, of what was sold and of what came back. */
export const maxPieces = 2_147_483_647
export const maxPrice = 9_999_999_999

export const orderInput = z.object({
  number: z.string().min(1, { error: 'imports.reason.noNumber' }).max(60, { error: 'errors.titleLong' }),
  customerId: z.uuid().nullable(),
  storeId: z.uuid().nullable(),
  placedAt: z.date(),
  paidAt: z.date().nullable().default(null),
  cancelledAt: z.date().nullable().default(null),
  currency: z.string().refine(isCurrency, { error: 'errors.currency' }).nullable().default(null),
  lines: z
    .array(
      z.object({
        productCode: z.string().max(200, { error: 'errors.titleLong' }),
        productName: z.string().max(500, { error: 'errors.titleLong' }),
        quantity: z.number().int().min(-maxPieces, { error: 'errors.quantity' }).max(maxPieces, { error: 'errors.quantity' }),
        price: z.number().min(-maxPrice, { error: 'errors.price' }).max(maxPrice, { error: 'errors.price' }),
      }),
    )
    .min(1)
    .max(10_000, { error: 'imports.reason.long' }),
})
type Order = z.output<typeof orderInput> & { id: string }

/** Writes the lines of orders, in their order. Part of the caller's transaction. */
export async function writeLines(scope: Scope, all: Order[]) {
  await insertMany(
    scope,
    orderLines,
    all.flatMap((order) =>
      order.lines.map((line, position) => ({
        retailerId: scope.retailerId,
        id: newId(),
        orderId: order.id,
        position,
        ...line,
        price: line.price.toFixed(2),
      })),
    ),
  )
}

/** The picture of the product an order's line names, in whatever capitals; the line stays outside, so that row security lets the index be used. */
export const linePicture = sql<string | null>`(select ${files.token} from ${products}
  join ${files} on ${files.retailerId} = ${products.retailerId} and ${files.id} = ${products.pictureId}
  where ${products.retailerId} = ${orderLines.retailerId} and ${products.codeKey} = lower(${orderLines.productCode}))`
