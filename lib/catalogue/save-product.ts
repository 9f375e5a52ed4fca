import { and, eq, ne } from 'drizzle-orm'
import { products } from '@/db/schema/records'
import { authorize } from '@/lib/access/abilities'
import type { Scope } from '@/lib/access/scope'
import { record } from '@/lib/activity/record'
import { byId, inTenant } from '@/lib/database/in-tenant'
import { transact } from '@/lib/database/transact'
import { requireVersion, versionOf } from '@/lib/database/version-of'
import { Conflict, NotFound } from '@/lib/errors'
import { requireOwnFile } from '@/lib/files/own-file'
import { newId } from '@/lib/ids'
import { parseOnce } from '@/lib/parse-once'
import { type SaveProductInput, saveProductInput } from './catalogue-input'
import { codeKeyOf, getProduct, type Product, type ProductValues, productVersioned } from './products'

/**
 * Adds a product, or changes one. Conflict when another has the code and for a save made from an older state (T-16),
 * NotFound for a picture one did not bring in oneself (Q-U4).
 */
export async function saveProduct(scope: Scope, input: SaveProductInput): Promise<{ id: string; version: string }> {
  authorize(scope, 'catalogue.manage')
  const { productId, version, price, currency, ...content } = parseOnce(saveProductInput, input)
  const values = { ...content, price: price === null ? null : price.toFixed(2), currency: price === null ? null : currency }

  return transact(scope, async (scope) => {
    const saved = productId ? await change(scope, { id: productId, version }, values) : await add(scope, values)
    return { id: saved.id, version: versionOf(productVersioned(saved)) }
  })
}

type Typed = Omit<ProductValues, 'pictureId'> & Partial<Pick<ProductValues, 'pictureId'>>

async function add(scope: Scope, values: Typed): Promise<Product> {
  const { code, name, pictureId = null } = values
  if (pictureId) await requireOwnFile(scope, { id: pictureId, field: 'pictureId', onlyPictures: true })
  const [added] = await scope.db
    .insert(products)
    .values({ retailerId: scope.retailerId, id: newId(), ...values, createdAt: scope.now })
    .onConflictDoNothing()
    .returning()
  if (!added) throw codeTaken(code)
  await record(scope, { type: 'audit.productAdded', data: { productId: added.id, code, name } })
  return added
}

async function change(scope: Scope, { id, version }: { id: string; version?: string }, typed: Typed): Promise<Product> {
  const before = await getProduct(scope, id, { toChange: true })
  requireVersion(version, productVersioned(before))
  const { pictureId = before.pictureId } = typed
  const values = { ...typed, pictureId }
  if (pictureId && pictureId !== before.pictureId)
    await requireOwnFile(scope, { id: pictureId, field: 'pictureId', onlyPictures: true })
  const changes = changesOf(before, values)
  if (Object.keys(changes).length === 0) return before
  const [other] = await scope.db
    .select({ id: products.id })
    .from(products)
    .where(and(inTenant(scope, products), eq(products.codeKey, codeKeyOf(values.code)), ne(products.id, id)))
  if (other) throw codeTaken(values.code)

  const [changed] = await scope.db
    .update(products)
    .set(values)
    .where(byId(scope, products, id))
    .returning()
  if (!changed) throw new NotFound('errors.productNotFound')
  await record(scope, { type: 'audit.productChanged', data: { productId: id, code: before.code, changes } })
  return changed
}

const codeTaken = (code: string) => new Conflict('errors.productCodeTaken', { code }, 'code')

const told = ['code', 'name', 'description', 'price', 'currency', 'link'] as const

/** A picture has no words: its entry says that there was one and that there is one. */
function changesOf(before: Product, values: ProductValues) {
  const changes: Record<string, { from: string; to: string }> = {}
  for (const field of told)
    if ((before[field] ?? '') !== (values[field] ?? '')) changes[field] = { from: before[field] ?? '', to: values[field] ?? '' }
  const pictured = (pictureId: string | null) => (pictureId ? '●' : '')
  if (before.pictureId !== values.pictureId)
    changes.picture = { from: pictured(before.pictureId), to: pictured(values.pictureId) }
  return changes
}
