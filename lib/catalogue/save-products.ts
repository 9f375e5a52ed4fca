import { z } from 'zod'
import { products } from '@/db/schema/records'
import { authorize } from '@/lib/access/abilities'
import type { Scope } from '@/lib/access/scope'
import { record } from '@/lib/activity/record'
import { maxAtOnce } from '@/lib/customers/max-at-once'
import { insertMany } from '@/lib/database/insert-many'
import { transact } from '@/lib/database/transact'
import { newId } from '@/lib/ids'
import { isCurrency } from '@/lib/orders/currency-of'
import { codeKeyOf, productsBy } from './products'
import { recordChanged } from './record-changed'

const web = z
  .union([z.literal(''), z.url({ protocol: /^https?$/, error: 'errors.web' }).max(2000, { error: 'errors.web' })], {
    error: 'errors.web',
  })
  .default('')

export const productInput = z.object({
  code: z.string().trim().min(1, { error: 'errors.numberMissing' }).max(60, { error: 'errors.titleLong' }),
  name: z.string().trim().min(1, { error: 'errors.nameMissing' }).max(200, { error: 'errors.titleLong' }),
  description: z.string().trim().max(5000, { error: 'errors.textLong' }).default(''),
  price: z
    .number()
    .min(0, { error: 'errors.priceNegative' })
    .max(9_999_999_999, { error: 'errors.price' })
    .nullable()
    .default(null),
  currency: z.string().refine(isCurrency, { error: 'errors.currency' }).nullable().default(null),
  pictureUrl: web,
  link: web,
})

/**
 * Adds products, and changes those whose code is known, in whatever capitals, to what is given now; what is as given stays untouched.
 * At most `mostAtOnce`, each code once.
 */
export async function saveProducts(scope: Scope, input: z.input<typeof productInput>[]) {
  authorize(scope, 'people.manage')
  const all = z.array(productInput).max(maxAtOnce).parse(input)

  await transact(scope, async (scope) => {
    const before = await productsBy(
      scope,
      all.map(({ code }) => code),
    )
    const rows = await insertMany(
      scope,
      products,
      all.map(({ price, ...product }) => ({
        retailerId: scope.retailerId,
        id: newId(),
        ...product,
        price: price === null ? null : price.toFixed(2),
        createdAt: scope.now,
      })),
      {
        more: `on conflict (retailer_id, code_key) do update set name = excluded.name, description = excluded.description, price = excluded.price,
          currency = excluded.currency, picture_url = excluded.picture_url, link = excluded.link
        where (products.name, products.description, products.price, products.currency, products.picture_url, products.link)
          is distinct from (excluded.name, excluded.description, excluded.price, excluded.currency, excluded.picture_url, excluded.link)
        returning xmax = 0 as is_new, code_key`,
      },
    )
    const added = rows.filter((row) => row.is_new === true).length
    if (added > 0) await record(scope, { type: 'audit.productsAdded', data: { count: added } })
    const changed = new Set(rows.flatMap((row) => (row.is_new === true ? [] : String(row.code_key))))
    await recordChanged(
      scope,
      all.filter(({ code }) => changed.has(codeKeyOf(code))),
      before,
    )
  })
}
