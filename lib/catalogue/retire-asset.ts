import type { z } from 'zod'
import { assets } from '@/db/schema/records'
import { authorize } from '@/lib/access/abilities'
import type { Scope } from '@/lib/access/scope'
import { record } from '@/lib/activity/record'
import { setRetired } from '@/lib/database/set-retired'
import { transact } from '@/lib/database/transact'
import { Conflict } from '@/lib/errors'
import { parseOnce } from '@/lib/parse-once'
import { getAsset } from './assets'
import { assetIdInput } from './catalogue-input'

/** Takes an asset out of what can be chosen; tasks and messages it went with keep it. Conflict when somebody was first. */
export async function retireAsset(scope: Scope, input: z.input<typeof assetIdInput>) {
  authorize(scope, 'catalogue.manage')
  const { assetId } = parseOnce(assetIdInput, input)

  await transact(scope, async (scope) => {
    const { name } = await getAsset(scope, assetId)
    if (!(await setRetired(scope, assets, assetId, scope.now))) throw new Conflict('errors.assetRetired')
    await record(scope, { type: 'audit.assetRetired', data: { assetId, name } })
  })
}

/** Lets a retired asset be chosen again. Conflict when it is in use. */
export async function restoreAsset(scope: Scope, input: z.input<typeof assetIdInput>) {
  authorize(scope, 'catalogue.manage')
  const { assetId } = parseOnce(assetIdInput, input)

  await transact(scope, async (scope) => {
    const { name } = await getAsset(scope, assetId)
    if (!(await setRetired(scope, assets, assetId, null))) throw new Conflict('errors.assetInUse')
    await record(scope, { type: 'audit.assetBroughtBack', data: { assetId, name } })
  })
}
