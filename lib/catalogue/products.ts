import { and, asc, count, desc, eq, isNotNull, isNull, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { files } from '@/db/schema/files'
import { products } from '@/db/schema/records'
import { authorize } from '@/lib/access/abilities'
import type { Scope } from '@/lib/access/scope'
import { byId, inTenant } from '@/lib/database/in-tenant'
import { likePattern } from '@/lib/database/like-pattern'
import { oneOf } from '@/lib/database/one-of'
import { NotFound } from '@/lib/errors'
import { storable } from '@/lib/i18n/storable'

export type Product = typeof products.$inferSelect
export const productSorts = ['name', 'code', 'price'] as const
export const catalogueStates = ['used', 'retired', 'all'] as const

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

/** What of the products one asked to see; `after` is where the last page ended, as the order's value and the id. */
export const productFilter = z.object({
  q: z.string().transform(storable(100)).catch(''),
  state: z.enum(catalogueStates).catch('used'),
  sort: z.enum(productSorts).catch('name'),
  down: z.enum(['', '1']).catch(''),
  after: z
    .string()
    .max(400)
    .regex(/_[0-9a-f-]{36}$/)
    .refine((text) => !text.includes('\0'))
    .catch(''),
})
export type ProductFilter = z.output<typeof productFilter>

const orders = {
  name: sql`${products.name}`,
  code: sql`${products.code}`,
  price: sql`coalesce(${products.price}, -1)`,
}

/** The chain's products for its admins, a page by key (T-7). */
export async function listProducts(scope: Scope, filter: ProductFilter, limit: number) {
  authorize(scope, 'catalogue.manage')
  const order = orders[filter.sort]
  const inOrder = filter.down ? desc : asc
  return scope.db
    .select({ ...shown, cursor: sql<string>`${order}::text` })
    .from(products)
    .leftJoin(files, and(eq(files.retailerId, products.retailerId), eq(files.id, products.pictureId)))
    .where(and(fitting(scope, filter), after(filter, order)))
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
export const productCursor = ({ cursor, id }: Pick<ProductRow, 'cursor' | 'id'>) => `${cursor}_${id}`

/** How many products fit, whatever page one is on. */
export async function countProducts(scope: Scope, filter: ProductFilter): Promise<number> {
  const [found] = await scope.db.select({ products: count() }).from(products).where(fitting(scope, filter))
  return found?.products ?? 0
}

function fitting(scope: Scope, { q, state }: ProductFilter): SQL | undefined {
  const like = likePattern(q)
  const ofState = { used: isNull(products.retiredAt), retired: isNotNull(products.retiredAt), all: undefined }[state]
  return and(inTenant(scope, products), ofState, q ? sql`${products.folded} like (select fold(${like}))` : undefined)
}

function after({ after: cursor, sort, down }: ProductFilter, order: SQL): SQL | undefined {
  if (!cursor) return undefined
  const [sortValue, id] = [cursor.slice(0, -37), cursor.slice(-36)]
  if (sort === 'price' && !/^-?\d{1,12}(\.\d+)?$/.test(sortValue)) return undefined
  const value = sort === 'price' ? sql`${sortValue}::numeric` : sql`${sortValue}`
  return down
    ? sql`(${order}, ${products.id}) < (${value}, ${id}::uuid)`
    : sql`(${order}, ${products.id}) > (${value}, ${id}::uuid)`
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
