import { and, asc, count, desc, eq, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { files } from '@/db/schema/files'
import { products } from '@/db/schema/records'
import { authorize } from '@/lib/access/abilities'
import type { Scope } from '@/lib/access/scope'
import { beyond } from '@/lib/database/cursor'
import { byId, inTenant } from '@/lib/database/in-tenant'
import { likePattern } from '@/lib/database/like-pattern'
import { oneOf } from '@/lib/database/one-of'
import { NotFound } from '@/lib/errors'
import { catalogueFilter, inState } from './catalogue-filter'

export type Product = typeof products.$inferSelect

/** What tells a product from others: its code in whatever capitals, as the database keeps it beside. */
export const codeKeyOf = (code: string) => code.toLowerCase()

/** The chain's products with these codes, in whatever capitals, by what tells them from others. */
export async function productsBy(scope: Scope, codes: string[]): Promise<Map<string, Product>> {
  const found = await scope.db
    .select()
    .from(products)
    .where(and(inTenant(scope, products), oneOf(products.codeKey, codes.map(codeKeyOf))))
  return new Map(found.map((product) => [codeKeyOf(product.code), product]))
}

export const productFilter = catalogueFilter.extend({ sort: z.enum(['name', 'code', 'price']).catch('name') })
export type ProductFilter = z.output<typeof productFilter>

const orders = {
  name: sql`${products.name}`,
  code: sql`${products.code}`,
  price: sql`coalesce(${products.price}, -1)`,
}

/** The chain's products for its admins, a page by key (T-7). */
export async function listProducts(scope: Scope, filter: ProductFilter, limit: number) {
  authorize(scope, 'catalogue.manage')
  const { sort, down, after } = filter
  const order = orders[sort]
  const inOrder = down ? desc : asc
  return scope.db
    .select({ ...shown, sortValue: sql<string>`${order}::text` })
    .from(products)
    .leftJoin(files, and(eq(files.retailerId, products.retailerId), eq(files.id, products.pictureId)))
    .where(
      and(
        fitting(scope, filter),
        beyond(after, { by: order, id: products.id, kind: sort === 'price' ? 'number' : 'text', isDescending: down !== '' }),
      ),
    )
    .orderBy(inOrder(order), inOrder(products.id))
    .limit(limit)
}
const shown = {
  id: products.id,
  code: products.code,
  name: products.name,
  price: products.price,
  currency: products.currency,
  link: products.link,
  retiredAt: products.retiredAt,
  picture: files.token,
}
export type ProductRow = Awaited<ReturnType<typeof listProducts>>[number]

/** How many products fit, whatever page one is on. */
export async function countProducts(scope: Scope, filter: ProductFilter): Promise<number> {
  const [found] = await scope.db.select({ products: count() }).from(products).where(fitting(scope, filter))
  return found?.products ?? 0
}

function fitting(scope: Scope, { q, state }: ProductFilter): SQL | undefined {
  const like = likePattern(q)
  return and(
    inTenant(scope, products),
    inState(products.retiredAt, state),
    q ? sql`${products.folded} like (select fold(${like}))` : undefined,
  )
}

/** What of a product its form shows, as its save is held against it (T-16). */
export const productVersioned = ({
  retiredAt,
  code,
  name,
  description,
  price,
  currency,
  link,
  pictureId,
}: ProductValues & Pick<Product, 'retiredAt'>) => ({
  ...({ code, name, description, price, currency, link, pictureId } satisfies ProductValues),
  isRetired: retiredAt !== null,
})
export type ProductValues = Pick<Product, 'code' | 'name' | 'description' | 'price' | 'currency' | 'link' | 'pictureId'>

/** The product with this id, or NotFound; held from anybody else's change when it is about to be changed. */
export async function getProduct(scope: Scope, productId: string, { toChange = false } = {}): Promise<Product> {
  const query = scope.db
    .select()
    .from(products)
    .where(byId(scope, products, productId))
  const [found] = await (toChange ? query.for('update') : query)
  if (!found) throw new NotFound('errors.productNotFound')
  return found
}
