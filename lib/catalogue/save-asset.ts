import type { z } from 'zod'
import { assets } from '@/db/schema/records'
import { authorize } from '@/lib/access/abilities'
import type { Scope } from '@/lib/access/scope'
import { record } from '@/lib/activity/record'
import { byId } from '@/lib/database/in-tenant'
import { transact } from '@/lib/database/transact'
import { requireVersion, versionOf } from '@/lib/database/version-of'
import { requireOwnFile } from '@/lib/files/own-file'
import { newId } from '@/lib/ids'
import { parseOnce } from '@/lib/parse-once'
import { assetVersioned, getAsset } from './assets'
import { addAssetInput, renameAssetInput } from './catalogue-input'

/** Keeps a document or picture for messages and tasks, under a name. NotFound for a file one did not bring in oneself (Q-U4). */
export async function addAsset(scope: Scope, input: z.input<typeof addAssetInput>): Promise<{ id: string }> {
  authorize(scope, 'catalogue.manage')
  const { name, fileId } = parseOnce(addAssetInput, input)

  return transact(scope, async (scope) => {
    await requireOwnFile(scope, { id: fileId, field: 'fileId' })
    const id = newId()
    await scope.db.insert(assets).values({ retailerId: scope.retailerId, id, name, fileId, createdAt: scope.now })
    await record(scope, { type: 'audit.assetAdded', data: { assetId: id, name } })
    return { id }
  })
}

/** Gives an asset another name; messages sent with it keep the old one. Conflict for a save made from an older state (T-16). */
export async function renameAsset(
  scope: Scope,
  input: z.input<typeof renameAssetInput>,
): Promise<{ id: string; version: string }> {
  authorize(scope, 'catalogue.manage')
  const { assetId, version, name } = parseOnce(renameAssetInput, input)

  return transact(scope, async (scope) => {
    const before = await getAsset(scope, assetId, { toChange: true })
    requireVersion(version, assetVersioned(before))
    const saved = { id: assetId, version: versionOf(assetVersioned({ ...before, name })) }
    if (before.name === name) return saved
    await scope.db
      .update(assets)
      .set({ name })
      .where(byId(scope, assets, assetId))
    await record(scope, { type: 'audit.assetRenamed', data: { assetId, from: before.name, to: name } })
    return saved
  })
}
