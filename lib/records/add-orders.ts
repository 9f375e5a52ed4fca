import { z } from 'zod'
import { orders } from '@/db/schema/records'
import { record } from '@/lib/activity/record'
import { newId } from '@/lib/ids'
import { authorize } from '@/lib/tenancy/abilities'
import { insertMany } from '@/lib/tenancy/insert-many'
import type { Scope } from '@/lib/tenancy/scope'
import { transact } from '@/lib/tenancy/transact'
import { maxAtOnce } from './max-at-once'
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
