import type { z } from 'zod'
import { products } from '@/db/schema/records'
import { authorize } from '@/lib/access/abilities'
import type { Scope } from '@/lib/access/scope'
import { record } from '@/lib/activity/record'
import { setRetired } from '@/lib/database/set-retired'
import { transact } from '@/lib/database/transact'
import { Conflict } from '@/lib/errors'
import { parseOnce } from '@/lib/parse-once'
import { productIdInput } from './catalogue-input'
import { getProduct } from './products'

/** Takes a product out of what can be chosen; tasks and messages it went with keep it. Conflict when somebody was first. */
export async function retireProduct(scope: Scope, input: z.input<typeof productIdInput>) {
  authorize(scope, 'catalogue.manage')
  const { productId } = parseOnce(productIdInput, input)

  await transact(scope, async (scope) => {
    const { code, name } = await getProduct(scope, productId)
    if (!(await setRetired(scope, products, productId, scope.now))) throw new Conflict('errors.productRetired')
    await record(scope, { type: 'audit.productRetired', data: { productId, code, name } })
  })
}

/** Lets a retired product be chosen again. Conflict when it is in use. */
export async function restoreProduct(scope: Scope, input: z.input<typeof productIdInput>) {
  authorize(scope, 'catalogue.manage')
  const { productId } = parseOnce(productIdInput, input)

  await transact(scope, async (scope) => {
    const { code, name } = await getProduct(scope, productId)
    if (!(await setRetired(scope, products, productId, null))) throw new Conflict('errors.productInUse')
    await record(scope, { type: 'audit.productBroughtBack', data: { productId, code, name } })
  })
}
