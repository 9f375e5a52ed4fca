import { and, desc, eq, gte, sql } from 'drizzle-orm'
import { events } from '@/db/schema/activity'
import { customers, relationships } from '@/db/schema/records'
import { authorize } from '@/lib/access/abilities'
import { membershipOf, type Scope } from '@/lib/access/scope'
import { record } from '@/lib/activity/record'
import { inTenant } from '@/lib/database/in-tenant'
import { transact } from '@/lib/database/transact'
import { Conflict } from '@/lib/errors'
import { parseOnce } from '@/lib/parse-once'
import { bookOwner, findPrimary } from './book-owner'
import { type TakeOutOfBookInput, takeOutOfBookInput } from './customer-input'

/** The ten seconds it is offered for, and what it takes to read and to press it. */
const undoMs = 60_000

/**
 * Takes one's own taking out of a book back: the relationship is the one it was, its kind and since when. Conflict when too late, done
 * already, or somebody else is primary by now.
 */
export async function putBackInBook(scope: Scope, input: TakeOutOfBookInput) {
  authorize(scope, 'customer.see')
  const { customerId, membershipId } = parseOnce(takeOutOfBookInput, input)

  return transact(scope, async (scope) => {
    const owner = await bookOwner(scope, membershipId)
    const { retailerId } = scope
    await scope.db
      .select({ id: customers.id })
      .from(customers)
      .where(and(eq(customers.retailerId, retailerId), eq(customers.id, customerId)))
      .for('update')
    const gone = await findTakenOut(scope, customerId, owner.id)
    if (!gone?.was || !gone.storeId) throw new Conflict('errors.tooLateToPutBack')
    const { id, kind, since } = gone.was
    const primary = kind === 'primary' ? await findPrimary(scope, customerId) : null
    if (primary) throw new Conflict('errors.primaryTaken', { name: primary.name })
    const [back] = await scope.db
      .insert(relationships)
      .values({ retailerId, id, customerId, membershipId: owner.id, storeId: gone.storeId, kind, since })
      .onConflictDoNothing()
      .returning({ id: relationships.id })
    if (!back) throw new Conflict('errors.tooLateToPutBack')
    await record(scope, { type: 'customer.putInBook', customerId, data: { membershipId: owner.id, person: owner.name, kind } })
  })
}

type Was = Pick<typeof relationships.$inferSelect, 'id' | 'kind' | 'since'>

async function findTakenOut(scope: Scope, customerId: string, ownerId: string) {
  const [gone] = await scope.db
    .select({ storeId: events.storeId, was: sql<Was | null>`${events.data}->'was'` })
    .from(events)
    .where(
      and(
        inTenant(scope, events),
        eq(events.customerId, customerId),
        eq(events.type, 'customer.takenOutOfBook'),
        eq(events.actorId, membershipOf(scope) ?? ''),
        eq(sql`${events.data}->>'membershipId'`, ownerId),
        gte(events.at, new Date(scope.now.getTime() - undoMs)),
      ),
    )
    .orderBy(desc(events.at), desc(events.id))
    .limit(1)
  return gone
}
