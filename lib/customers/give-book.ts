import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import { customers, relationships } from '@/db/schema/records'
import type { Colleague } from '@/lib/access/colleagues'
import type { Scope } from '@/lib/access/scope'
import { record } from '@/lib/activity/record'
import { recordAll } from '@/lib/activity/record-all'
import { inTenant } from '@/lib/database/in-tenant'
import { oneOf } from '@/lib/database/one-of'
import { dayIn } from '@/lib/i18n/time'

type Input = { from: { id: string; name: string }; to: Colleague }

/**
 * Puts every customer of somebody's book in a colleague's, from today, of the stores the colleague works in; who is secondary there already
 * and follows a primary becomes primary. Each customer's timeline tells it, and the audit log how many. Returns how many went and how many
 * stayed; a part of the caller's transaction, whose caller may manage people.
 */
export async function giveBook(scope: Scope, { from, to }: Input): Promise<{ given: number; stayed: number }> {
  const theirs = and(inTenant(scope, relationships), eq(relationships.membershipId, from.id))
  const going = and(theirs, oneOf(relationships.storeId, to.storeIds))
  const about = scope.db.select({ id: relationships.customerId }).from(relationships).where(going)
  await scope.db
    .select({ id: customers.id })
    .from(customers)
    .where(and(inTenant(scope, customers), inArray(customers.id, about)))
    .orderBy(asc(customers.id))
    .for('update')
  const since = dayIn(to.timeZone, scope.now)
  const known = sql`exists (select from relationships own where own.retailer_id = ${relationships.retailerId}
    and own.customer_id = ${relationships.customerId} and own.membership_id = ${to.id})`
  const raised = await scope.db
    .update(relationships)
    .set({ kind: 'primary' })
    .where(
      and(
        inTenant(scope, relationships),
        eq(relationships.membershipId, to.id),
        eq(relationships.kind, 'secondary'),
        inArray(
          relationships.customerId,
          scope.db
            .select({ id: relationships.customerId })
            .from(relationships)
            .where(and(going, eq(relationships.kind, 'primary'))),
        ),
      ),
    )
    .returning()
  const joined = await scope.db.delete(relationships).where(and(going, known)).returning({ id: relationships.id })
  const moved = await scope.db.update(relationships).set({ membershipId: to.id, since }).where(going).returning()
  const given = joined.length + moved.length
  const stayed = await scope.db.$count(relationships, theirs)
  if (given === 0) return { given: 0, stayed }
  await recordAll(
    scope,
    [...raised, ...moved].map(({ customerId, storeId, kind }) => ({
      type: 'customer.putInBook' as const,
      customerId,
      storeId,
      data: { membershipId: to.id, person: to.name, kind },
    })),
  )
  const data = { membershipId: from.id, person: from.name, to: to.name, count: given, stayed }
  await record(scope, { type: 'audit.bookGivenOn', data })
  return { given, stayed }
}
