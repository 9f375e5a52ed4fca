import { eq } from 'drizzle-orm'
import { retailers } from '@/db/schema/retailers'
import { retailerSettings } from '@/db/schema/settings'
import { authorize } from '@/lib/access/abilities'
import type { Scope } from '@/lib/access/scope'
import { record } from '@/lib/activity/record'
import { inTenant } from '@/lib/database/in-tenant'
import { transact } from '@/lib/database/transact'
import { requireVersion, versionOf } from '@/lib/database/version-of'
import { newId } from '@/lib/ids'
import { parseOnce } from '@/lib/parse-once'
import {
  type ChainSettings,
  type TaskSettings,
  type TaskSettingsInput,
  taskSettingsInput,
  usualTaskSettings,
} from './task-settings'

/** Changes how the retailer's tasks behave, from the very next request on; the audit log keeps old and new (S-1). Conflict for a save made from an older state (T-16). */
export async function changeTaskSettings(scope: Scope, params: TaskSettingsInput): Promise<{ version: string }> {
  authorize(scope, 'settings.manage')
  const input = parseOnce(taskSettingsInput, params)
  const chosen: TaskSettings = {
    reopensWithinDays: input.reopening === 'within' ? input.days : null,
    onlyAdminsEdit: input.onlyAdminsEdit,
  }

  return transact(scope, async (scope) => {
    const before = await lockSettings(scope)
    requireVersion(input.version, before)
    const after: ChainSettings = { ...chosen, timeZone: input.timeZone ?? before.timeZone }
    const changes = changesOf(before, after)
    const saved = { version: versionOf(after) }
    if (Object.keys(changes).length === 0) return saved

    await scope.db
      .update(retailerSettings)
      .set({ ...chosen, changedAt: scope.now })
      .where(inTenant(scope, retailerSettings))
    await scope.db.update(retailers).set({ timeZone: after.timeZone }).where(eq(retailers.id, scope.retailerId))
    await record(scope, { type: 'audit.taskSettingsChanged', data: { changes } })
    return saved
  })
}

/** The retailer's one row, made if there is none; whoever saves second sees what the first made of it. */
async function lockSettings(scope: Scope): Promise<ChainSettings> {
  await scope.db
    .insert(retailerSettings)
    .values({ retailerId: scope.retailerId, id: newId(), changedAt: scope.now })
    .onConflictDoNothing({ target: retailerSettings.retailerId })
  const [row] = await scope.db
    .select({ reopensWithinDays: retailerSettings.reopensWithinDays, onlyAdminsEdit: retailerSettings.onlyAdminsEdit })
    .from(retailerSettings)
    .where(inTenant(scope, retailerSettings))
    .for('update')
  const [retailer] = await scope.db
    .select({ timeZone: retailers.timeZone })
    .from(retailers)
    .where(eq(retailers.id, scope.retailerId))
  return { ...(row ?? usualTaskSettings), timeZone: retailer?.timeZone ?? scope.timeZone }
}

function changesOf(before: ChainSettings, after: ChainSettings) {
  const changes: Record<string, { from: string; to: string }> = {}
  for (const field of ['reopensWithinDays', 'onlyAdminsEdit', 'timeZone'] as const)
    if (before[field] !== after[field]) changes[field] = { from: String(before[field] ?? ''), to: String(after[field] ?? '') }
  return changes
}
