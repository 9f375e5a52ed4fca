import { and, isNotNull, isNull } from 'drizzle-orm'
import type { z } from 'zod'
import { assets } from '@/db/schema/records'
import { authorize } from '@/lib/access/abilities'
import type { Scope } from '@/lib/access/scope'
import { record } from '@/lib/activity/record'
import { byId } from '@/lib/database/in-tenant'
import { transact } from '@/lib/database/transact'
import { Conflict } from '@/lib/errors'
import { parseOnce } from '@/lib/parse-once'
import { getAsset } from './assets'
import { assetIdInput } from './catalogue-input'

const same = (scope: Scope, assetId: string) => byId(scope, assets, assetId)

/** Takes an asset out of what can be chosen; tasks and messages it went with keep it. Conflict when somebody was first. */
export async function retireAsset(scope: Scope, input: z.input<typeof assetIdInput>) {
  authorize(scope, 'catalogue.manage')
  const { assetId } = parseOnce(assetIdInput, input)

  await transact(scope, async (scope) => {
    const { name } = await getAsset(scope, assetId)
    const [retired] = await scope.db
      .update(assets)
      .set({ retiredAt: scope.now })
      .where(and(same(scope, assetId), isNull(assets.retiredAt)))
      .returning({ id: assets.id })
    if (!retired) throw new Conflict('errors.assetRetired')
    await record(scope, { type: 'audit.assetRetired', data: { assetId, name } })
  })
}

/** Lets a retired asset be chosen again. */
export async function restoreAsset(scope: Scope, input: z.input<typeof assetIdInput>) {
  authorize(scope, 'catalogue.manage')
  const { assetId } = parseOnce(assetIdInput, input)

  await transact(scope, async (scope) => {
    const { name } = await getAsset(scope, assetId)
    const [back] = await scope.db
      .update(assets)
      .set({ retiredAt: null })
      .where(and(same(scope, assetId), isNotNull(assets.retiredAt)))
      .returning({ id: assets.id })
    if (!back) throw new Conflict('errors.assetInUse')
    await record(scope, { type: 'audit.assetBroughtBack', data: { assetId, name } })
  })
}
