import { and, asc, desc, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { files } from '@/db/schema/files'
import { assets } from '@/db/schema/records'
import { authorize } from '@/lib/access/abilities'
import type { Scope } from '@/lib/access/scope'
import { beyond } from '@/lib/database/cursor'
import { byId, inTenant } from '@/lib/database/in-tenant'
import { likePattern } from '@/lib/database/like-pattern'
import { NotFound } from '@/lib/errors'
import { catalogueFilter, inState } from './catalogue-filter'

export const assetFilter = catalogueFilter.extend({ sort: z.enum(['name', 'added']).catch('name') })
export type AssetFilter = z.output<typeof assetFilter>

const orders = {
  name: sql`${assets.name}`,
  added: sql`to_char(${assets.createdAt} at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')`,
}
const shown = {
  id: assets.id,
  name: assets.name,
  retiredAt: assets.retiredAt,
  createdAt: assets.createdAt,
  fileName: files.name,
  token: files.token,
  contentType: files.contentType,
  size: files.size,
}
const ofFile = and(eq(files.retailerId, assets.retailerId), eq(files.id, assets.fileId))

/** The documents and pictures kept for messages, for the chain's admins, a page by key. */
export async function listAssets(scope: Scope, filter: AssetFilter, limit: number) {
  authorize(scope, 'catalogue.manage')
  const { q, state, sort, down, after } = filter
  const order = orders[sort]
  const inOrder = down ? desc : asc
  const like = likePattern(q)
  return scope.db
    .select({ ...shown, sortValue: sql<string>`${order}::text` })
    .from(assets)
    .innerJoin(files, ofFile)
    .where(
      and(
        inTenant(scope, assets),
        inState(assets.retiredAt, state),
        q ? sql`fold(${assets.name}) like (select fold(${like}))` : undefined,
        beyond(after, { by: order, id: assets.id, kind: 'text', isDescending: down !== '' }),
      ),
    )
    .orderBy(inOrder(order), inOrder(assets.id))
    .limit(limit)
}
export type AssetRow = Awaited<ReturnType<typeof listAssets>>[number]

/** What of an asset its form shows, as its save is held against it (T-16). */
export const assetVersioned = ({ name, retiredAt }: Pick<typeof assets.$inferSelect, 'name' | 'retiredAt'>) => ({
  name,
  isRetired: retiredAt !== null,
})

/** The asset with this id and its file, or NotFound; held from anybody else's change when it is about to be changed. */
export async function getAsset(scope: Scope, assetId: string, { toChange = false } = {}) {
  const query = scope.db
    .select(shown)
    .from(assets)
    .innerJoin(files, ofFile)
    .where(byId(scope, assets, assetId))
  const [found] = await (toChange ? query.for('update', { of: assets }) : query)
  if (!found) throw new NotFound('errors.assetNotFound')
  return found
}
