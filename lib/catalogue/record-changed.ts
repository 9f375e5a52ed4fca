import type { Scope } from '@/lib/access/scope'
import { record } from '@/lib/activity/record'
import { codeKeyOf, type Product } from './products'

type Input = Pick<Product, 'code' | 'name' | 'description' | 'currency' | 'pictureUrl' | 'link'> & { price: number | null }

/** As many changed products as get an entry each, with what changed from what to what; of more only their number is told. */
const maxTold = 20

/** The entries of products that were changed together. Part of the caller's transaction. */
export async function recordChanged(scope: Scope, changed: Input[], before: Map<string, Product>) {
  if (changed.length > maxTold) return record(scope, { type: 'audit.productsChanged', data: { count: changed.length } })
  for (const product of changed) {
    const kept = before.get(codeKeyOf(product.code))
    // Nobody knew it a moment ago: another one added it meanwhile.
    if (!kept) await record(scope, { type: 'audit.productsChanged', data: { count: 1 } })
    else
      await record(scope, {
        type: 'audit.productChanged',
        data: { productId: kept.id, code: kept.code, changes: changesOf(kept, product) },
      })
  }
}

function changesOf(kept: Product, { price, pictureUrl, name, description, currency, link }: Input) {
  const given = { name, description, price: price?.toFixed(2) ?? '', currency: currency ?? '', link, picture: pictureUrl }
  const before = { ...kept, picture: kept.pictureUrl }
  const changes: Record<string, { from: string; to: string }> = {}
  for (const field of ['name', 'description', 'price', 'currency', 'link', 'picture'] as const) {
    const [from, to] = [before[field] ?? '', given[field]]
    if (from !== to) changes[field] = { from, to }
  }
  return changes
}
