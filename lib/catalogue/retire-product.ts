import { and, isNotNull, isNull } from 'drizzle-orm'
import type { z } from 'zod'
import { products } from '@/db/schema/records'
import { authorize } from '@/lib/access/abilities'
import type { Scope } from '@/lib/access/scope'
import { record } from '@/lib/activity/record'
import { byId } from '@/lib/database/in-tenant'
import { transact } from '@/lib/database/transact'
import { Conflict } from '@/lib/errors'
import { parseOnce } from '@/lib/parse-once'
import { productIdInput } from './catalogue-input'
import { getProduct } from './products'

const same = (scope: Scope, productId: string) => byId(scope, products, productId)

/** Takes a product out of what can be chosen; tasks and messages it went with keep it. Conflict when somebody was first. */
export async function retireProduct(scope: Scope, input: z.input<typeof productIdInput>) {
  authorize(scope, 'catalogue.manage')
  const { productId } = parseOnce(productIdInput, input)

  await transact(scope, async (scope) => {
    const { code, name } = await getProduct(scope, productId)
    const [retired] = await scope.db
      .update(products)
      .set({ retiredAt: scope.now })
      .where(and(same(scope, productId), isNull(products.retiredAt)))
      .returning({ id: products.id })
    if (!retired) throw new Conflict('errors.productRetired')
    await record(scope, { type: 'audit.productRetired', data: { productId, code, name } })
  })
}

/** Lets a retired product be chosen again. */
export async function restoreProduct(scope: Scope, input: z.input<typeof productIdInput>) {
  authorize(scope, 'catalogue.manage')
  const { productId } = parseOnce(productIdInput, input)

  await transact(scope, async (scope) => {
    const { code, name } = await getProduct(scope, productId)
    const [back] = await scope.db
      .update(products)
      .set({ retiredAt: null })
      .where(and(same(scope, productId), isNotNull(products.retiredAt)))
      .returning({ id: products.id })
    if (!back) throw new Conflict('errors.productInUse')
    await record(scope, { type: 'audit.productBroughtBack', data: { productId, code, name } })
  })
}
