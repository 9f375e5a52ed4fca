import { and, asc, desc, eq, isNotNull, isNull, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { files } from '@/db/schema/files'
import { assets } from '@/db/schema/records'
import { authorize } from '@/lib/access/abilities'
import type { Scope } from '@/lib/access/scope'
import { byId, inTenant } from '@/lib/database/in-tenant'
import { likePattern } from '@/lib/database/like-pattern'
import { NotFound } from '@/lib/errors'
import { storable } from '@/lib/i18n/storable'
import { catalogueStates } from './products'

const assetSorts = ['name', 'added'] as const

/** What of the assets one asked to see; `after` is where the last page ended. */
export const assetFilter = z.object({
  q: z.string().transform(storable(100)).catch(''),
  state: z.enum(catalogueStates).catch('used'),
  sort: z.enum(assetSorts).catch('name'),
  down: z.enum(['', '1']).catch(''),
  after: z
    .string()
    .max(400)
    .regex(/_[0-9a-f-]{36}$/)
    .refine((text) => !text.includes('\0'))
    .catch(''),
})
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
  const ofState = { used: isNull(assets.retiredAt), retired: isNotNull(assets.retiredAt), all: undefined }[state]
  return scope.db
    .select({ ...shown, cursor: sql<string>`${order}::text` })
    .from(assets)
    .innerJoin(files, ofFile)
    .where(
      and(
        inTenant(scope, assets),
        ofState,
        q ? sql`fold(${assets.name}) like (select fold(${like}))` : undefined,
        later({ after, down }, order),
      ),
    )
    .orderBy(inOrder(order), inOrder(assets.id))
    .limit(limit)
}
export type AssetRow = Awaited<ReturnType<typeof listAssets>>[number]

function later({ after, down }: Pick<AssetFilter, 'after' | 'down'>, order: SQL): SQL | undefined {
  if (!after) return undefined
  const [cursor, id] = [after.slice(0, -37), after.slice(-36)]
  return down
    ? sql`(${order}, ${assets.id}) < (${cursor}, ${id}::uuid)`
    : sql`(${order}, ${assets.id}) > (${cursor}, ${id}::uuid)`
}

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
