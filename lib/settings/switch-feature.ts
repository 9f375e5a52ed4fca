import { z } from 'zod'
import { retailerFeatures } from '@/db/schema/tenancy'
import { features } from '@/db/vocabulary'
import { authorize } from '@/lib/access/abilities'
import type { Scope } from '@/lib/access/scope'
import { record } from '@/lib/activity/record'
import { transact } from '@/lib/database/transact'
import { newId } from '@/lib/ids'
import { parseOnce } from '@/lib/parse-once'

export const switchInput = z.object({ feature: z.enum(features), isOn: z.boolean() })

/** Switches a feature for the retailer. Off hides and refuses, never deletes; it holds from the very next request. */
export async function switchFeature(scope: Scope, input: z.input<typeof switchInput>) {
  authorize(scope, 'features.switch')
  const { feature, isOn } = parseOnce(switchInput, input)

  await transact(scope, async (scope) => {
    await scope.db
      .insert(retailerFeatures)
      .values({ retailerId: scope.retailerId, id: newId(), feature, isOn, changedAt: scope.now })
      .onConflictDoUpdate({
        target: [retailerFeatures.retailerId, retailerFeatures.feature],
        set: { isOn, changedAt: scope.now },
      })
    await record(scope, { type: 'audit.featureSwitched', data: { feature, isOn } })
  })
}
