import { and, inArray, isNull, or } from 'drizzle-orm'
import { assets, products } from '@/db/schema/records'
import type { Scope } from '@/lib/access/scope'
import { byId, inTenant } from '@/lib/database/in-tenant'
import { NotFound } from '@/lib/errors'

export type Chosen = { id: string; name: string }

/** These products in this order, each once; NotFound for one the chain does not sell (any more), unless it is among the `kept`. */
export async function chooseProducts(scope: Scope, ids: string[], kept: Chosen[]): Promise<Chosen[]> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return []
  const keptIds = kept.map(({ id }) => id)
  const found = await scope.db
    .select({ id: products.id, name: products.name })
    .from(products)
    .where(
      and(
        inTenant(scope, products),
        inArray(products.id, wanted),
        keptIds.length > 0 ? or(isNull(products.retiredAt), inArray(products.id, keptIds)) : isNull(products.retiredAt),
      ),
    )
  return wanted.map((id) => {
    const product = found.find((each) => each.id === id)
    if (!product) throw new NotFound('errors.productNotFound')
    return product
  })
}

/** The asset, or NotFound for one the chain does not keep (any more), unless it is the `kept` one. */
export async function chooseAsset(scope: Scope, id: string | null, kept: Chosen | null): Promise<Chosen | null> {
  if (!id) return null
  if (id === kept?.id) return kept
  const [asset] = await scope.db
    .select({ id: assets.id, name: assets.name })
    .from(assets)
    .where(and(byId(scope, assets, id), isNull(assets.retiredAt)))
  if (!asset) throw new NotFound('errors.assetNotFound')
  return asset
}
