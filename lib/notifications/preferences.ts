import { and, eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import { personSettings } from '@/db/schema/tenancy'
import type { NotificationKind } from '@/db/vocabulary'
import { membershipOf, type Scope } from '@/lib/access/scope'
import { record } from '@/lib/activity/record'
import { inTenant } from '@/lib/database/in-tenant'
import { transact } from '@/lib/database/transact'
import { Forbidden } from '@/lib/errors'
import { newId } from '@/lib/ids'
import { parseOnce } from '@/lib/parse-once'

const key = 'notifications'
const choice = z.object({ app: z.boolean(), mail: z.boolean(), push: z.boolean().default(true) })
/** Everything is told in the app, and by push where one switched that on; by mail what would otherwise be missed. Nothing said is the default. */
const usual = (mail: boolean) => choice.catch({ app: true, mail, push: true })
export const preferences = z.object({
  mention: usual(true),
  comment: usual(false),
  reply: usual(true),
  assigned: usual(true),
  reminder: usual(true),
  overdue: usual(true),
} satisfies Record<NotificationKind, unknown>)
export type Preferences = z.output<typeof preferences>

/** What these people want to be told of, each kind in the app, by mail and by push (V-7). */
export async function readPreferences(scope: Scope, membershipIds: string[]): Promise<Map<string, Preferences>> {
  const rows = membershipIds.length
    ? await scope.db
        .select()
        .from(personSettings)
        .where(
          and(inTenant(scope, personSettings), eq(personSettings.key, key), inArray(personSettings.membershipId, membershipIds)),
        )
    : []
  const chosen = new Map(rows.map((row) => [row.membershipId, row.value]))
  return new Map(membershipIds.map((id) => [id, preferences.parse(chosen.get(id) ?? {})]))
}

/** Keeps one's own choice for every kind (V-7). */
export async function savePreferences(scope: Scope, input: z.input<typeof preferences>): Promise<Preferences> {
  const value = parseOnce(preferences, input)
  const membershipId = membershipOf(scope)
  if (!membershipId) throw new Forbidden()

  await transact(scope, async (scope) => {
    await scope.db
      .insert(personSettings)
      .values({ retailerId: scope.retailerId, id: newId(), membershipId, key, value })
      .onConflictDoUpdate({
        target: [personSettings.retailerId, personSettings.membershipId, personSettings.key],
        set: { value },
      })
    await record(scope, { type: 'audit.notificationsChosen', data: { membershipId } })
  })
  return value
}
