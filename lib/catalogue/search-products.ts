import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { files } from '@/db/schema/files'
import { assets, products } from '@/db/schema/records'
import { taskProducts } from '@/db/schema/tasks'
import type { Scope } from '@/lib/access/scope'
import { byId, inTenant } from '@/lib/database/in-tenant'
import { likePattern } from '@/lib/database/like-pattern'
import { prepared } from '@/lib/database/statement'

const shown = {
  id: products.id,
  name: products.name,
  code: products.code,
  price: products.price,
  currency: products.currency,
  link: products.link,
  pictureId: products.pictureId,
  picture: files.token,
}
const pictureOf = and(eq(files.retailerId, products.retailerId), eq(files.id, products.pictureId))
const inUse = (scope: Scope) => and(inTenant(scope, products), isNull(products.retiredAt))
const like = (text: string) => likePattern(text)

/** Up to twenty products the chain sells, by a part of the name or code, with their pictures. */
export async function searchProducts(scope: Scope, text: string) {
  return scope.db
    .select(shown)
    .from(products)
    .leftJoin(files, pictureOf)
    .where(and(inUse(scope), sql`${products.folded} like (select fold(${like(text)}))`))
    .orderBy(asc(products.name), asc(products.id))
    .limit(20)
}
export type ProductShown = Awaited<ReturnType<typeof searchProducts>>[number]

/** The products given with a task one may see, in their order (G-6). */
export async function listTaskProducts(scope: Scope, taskId: string): Promise<ProductShown[]> {
  const given = and(eq(taskProducts.retailerId, products.retailerId), eq(taskProducts.productId, products.id))
  return prepared(scope, 'task-products', (db) =>
    db
      .select(shown)
      .from(taskProducts)
      .innerJoin(products, given)
      .leftJoin(files, pictureOf)
      .where(and(eq(taskProducts.retailerId, sql.placeholder('retailerId')), eq(taskProducts.taskId, sql.placeholder('taskId'))))
      .orderBy(asc(taskProducts.position))
      .limit(20),
  ).execute({ retailerId: scope.retailerId, taskId })
}

/** The asset given with a task one may see, with its file (G-6). */
export async function findTaskAsset(scope: Scope, assetId: string) {
  const [asset] = await scope.db
    .select({ assetId: assets.id, id: files.id, name: assets.name, token: files.token, contentType: files.contentType })
    .from(assets)
    .innerJoin(files, and(eq(files.retailerId, assets.retailerId), eq(files.id, assets.fileId)))
    .where(byId(scope, assets, assetId))
  return asset ?? null
}
export type TaskAsset = NonNullable<Awaited<ReturnType<typeof findTaskAsset>>>

/** Up to twenty documents and pictures kept for messages, by a part of the name. */
export async function searchAssets(scope: Scope, text: string) {
  return scope.db
    .select({ assetId: assets.id, id: files.id, name: assets.name, token: files.token, contentType: files.contentType })
    .from(assets)
    .innerJoin(files, and(eq(files.retailerId, assets.retailerId), eq(files.id, assets.fileId)))
    .where(and(inTenant(scope, assets), isNull(assets.retiredAt), sql`fold(${assets.name}) like (select fold(${like(text)}))`))
    .orderBy(asc(assets.name), asc(assets.id))
    .limit(20)
}
