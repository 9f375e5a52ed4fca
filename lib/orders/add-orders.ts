import { z } from 'zod'
import { orders } from '@/db/schema/records'
import { authorize } from '@/lib/access/abilities'
import type { Scope } from '@/lib/access/scope'
import { record } from '@/lib/activity/record'
import { maxAtOnce } from '@/lib/customers/max-at-once'
import { insertMany } from '@/lib/database/insert-many'
import { transact } from '@/lib/database/transact'
import { newId } from '@/lib/ids'
import { orderInput, writeLines } from './order-lines'

/** Adds past orders with their lines. */
export async function addOrders(scope: Scope, input: z.input<typeof orderInput>[]) {
  authorize(scope, 'people.manage')
  const all = z
    .array(orderInput)
    .max(maxAtOnce)
    .parse(input)
    .map((order) => ({ ...order, id: newId() }))

  await transact(scope, async (scope) => {
    await insertMany(
      scope,
      orders,
      all.map(({ lines, ...order }) => ({ retailerId: scope.retailerId, ...order })),
    )
    await writeLines(scope, all)
    await record(scope, { type: 'audit.ordersAdded', data: { count: all.length } })
  })
}
