import { eq, sql } from 'drizzle-orm'
import { retailerSettings } from '@/db/schema/settings'
import type { Scope } from '@/lib/access/scope'
import { prepared } from '@/lib/database/statement'
import { type TaskSettings, usualTaskSettings } from './task-settings'

/** How the retailer's tasks behave now; never remembered, so that a change is in effect at once (S-1). */
export async function readTaskSettings(scope: Scope): Promise<TaskSettings> {
  const [chosen] = await prepared(scope, 'task-settings', (db) =>
    db
      .select({ reopensWithinDays: retailerSettings.reopensWithinDays, onlyAdminsEdit: retailerSettings.onlyAdminsEdit })
      .from(retailerSettings)
      .where(eq(retailerSettings.retailerId, sql.placeholder('retailerId'))),
  ).execute({ retailerId: scope.retailerId })
  return chosen ?? usualTaskSettings
}
