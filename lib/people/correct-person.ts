import { and, eq, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { memberships, users } from '@/db/schema/tenancy'
import { record } from '@/lib/activity/record'
import { authorize } from '@/lib/tenancy/abilities'
import { requireSeen } from '@/lib/tenancy/as-seen'
import type { Scope } from '@/lib/tenancy/scope'
import { transact } from '@/lib/tenancy/transact'
import { changePerson, holdPerson } from './change-person'
import { correctPersonInput } from './input'
import { shownOf } from './person-seen'
import { getPerson, type PersonRow } from './queries'

/**
 * Saves what an admin changed of a person: the name from now on, and role and stores with it. What was logged keeps the name as it was.
 * Conflict for a save made from an older state (T-16).
 */
export async function correctPerson(scope: Scope, given: z.input<typeof correctPersonInput>): Promise<{ seen: string }> {
  authorize(scope, 'people.manage')
  const { name, seen, ...place } = correctPersonInput.parse(given)
  const { membershipId } = place

  return transact(scope, async (scope) => {
    await holdPerson(scope, membershipId)
    const before = await getPerson(scope, membershipId)
    requireSeen(seen, shownOf(before))
    if (before.name !== name) {
      await rename(scope, before, name)
      await record(scope, { type: 'audit.nameCorrected', data: { membershipId, from: before.name, to: name } })
    }
    return changePerson(scope, place)
  })
}

/** The name a mail greets them by is the deployment's: it is corrected while no other retailer has its say in it. */
async function rename(scope: Scope, { id, userId }: PersonRow, name: string) {
  await scope.db
    .update(memberships)
    .set({ name })
    .where(and(eq(memberships.retailerId, scope.retailerId), eq(memberships.id, id)))
  const elsewhere = sql`exists (select from memberships_of_user(${userId}::uuid) m where m.retailer_id <> ${scope.retailerId}::uuid)`
  await scope.db
    .update(users)
    .set({ name })
    .where(and(eq(users.id, userId), sql`not ${elsewhere}`))
}
