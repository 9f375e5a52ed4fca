import { and, eq } from 'drizzle-orm'
import { taskProducts } from '@/db/schema/tasks'
import { authorize } from '@/lib/access/abilities'
import type { Scope } from '@/lib/access/scope'
import { type Chosen, chooseAsset, chooseProducts } from '@/lib/catalogue/choose-from-catalogue'
import { findTaskAsset, listTaskProducts } from '@/lib/catalogue/search-products'
import { inTenant } from '@/lib/database/in-tenant'
import { insertMany } from '@/lib/database/insert-many'
import { newId } from '@/lib/ids'
import type { Task } from '@/lib/tasks/task'

/** What comes with a task for the message: products in their order, and an asset (G-6). */
export type TaskMaterials = { products: Chosen[]; asset: Chosen | null }
/** What somebody chose; what is left out stays as it is. */
type Choice = { productIds?: string[]; assetId?: string | null }

export const noMaterials: TaskMaterials = { products: [], asset: null }

export async function readMaterials(scope: Scope, { id, assetId }: Pick<Task, 'id' | 'assetId'>): Promise<TaskMaterials> {
  const [products, asset] = await Promise.all([listTaskProducts(scope, id), assetId ? findTaskAsset(scope, assetId) : null])
  const named = ({ id, name }: Chosen) => ({ id, name })
  return { products: products.map(named), asset: asset && { id: asset.assetId, name: asset.name } }
}

/** What will be given. NotFound for what is not the chain's or is retired, Forbidden for those who do not make store tasks. */
export async function chooseMaterials(scope: Scope, { productIds, assetId }: Choice, had = noMaterials): Promise<TaskMaterials> {
  const materials = {
    products: productIds ? await chooseProducts(scope, productIds, had.products) : had.products,
    asset: assetId === undefined ? had.asset : await chooseAsset(scope, assetId, had.asset),
  }
  if (Object.keys(materialChanges(had, materials)).length > 0) authorize(scope, 'task.createGroup')
  return materials
}

/** Writes which products come with the tasks, in place of those that did. A part of the caller's change. */
export async function giveProducts(scope: Scope, taskIds: string[], { products }: TaskMaterials, had = noMaterials) {
  for (const taskId of had.products.length > 0 ? taskIds : [])
    await scope.db.delete(taskProducts).where(and(inTenant(scope, taskProducts), eq(taskProducts.taskId, taskId)))
  const rows = taskIds.flatMap((taskId) =>
    products.map(({ id: productId }, position) => ({
      retailerId: scope.retailerId,
      id: newId(),
      taskId,
      productId,
      position,
    })),
  )
  await insertMany(scope, taskProducts, rows)
}

/** For the log: old and new by their names (T-5). */
export function materialChanges(had: TaskMaterials, has: TaskMaterials) {
  const changes: Record<string, { from: string | null; to: string | null }> = {}
  const ids = ({ products }: TaskMaterials) => products.map(({ id }) => id).join()
  const names = ({ products }: TaskMaterials) => products.map(({ name }) => name).join(', ') || null
  if (ids(had) !== ids(has)) changes.products = { from: names(had), to: names(has) }
  if (had.asset?.id !== has.asset?.id) changes.asset = { from: had.asset?.name ?? null, to: has.asset?.name ?? null }
  return changes
}
