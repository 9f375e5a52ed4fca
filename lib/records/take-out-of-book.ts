import { and, eq } from 'drizzle-orm'
import { relationships } from '@/db/schema/records'
import { record } from '@/lib/activity/record'
import { authorize } from '@/lib/tenancy/abilities'
import type { Scope } from '@/lib/tenancy/scope'
import { transact } from '@/lib/tenancy/transact'
import { bookOwner } from './book-owner'
import { type TakeOutOfBookInput, takeOutOfBookInput } from './customer-input'
import { findCustomer, requireCustomer } from './queries'

/**
 * Takes a customer out of one's own book; a manager out of that of a colleague of their stores. Said again it changes nothing.
 * Returns whether the customer is still one's to see.
 */
export async function takeOutOfBook(scope: Scope, input: TakeOutOfBookInput) {
  authorize(scope, 'customer.see')
  const { customerId, membershipId } = takeOutOfBookInput.parse(input)

  return transact(scope, async (scope) => {
    await requireCustomer(scope, customerId)
    const owner = await bookOwner(scope, membershipId)
    const [gone] = await scope.db
      .delete(relationships)
      .where(
        and(
          eq(relationships.retailerId, scope.retailerId),
          eq(relationships.customerId, customerId),
          eq(relationships.membershipId, owner.id),
        ),
      )
      .returning()
    const isSeen = (await findCustomer(scope, customerId)) !== null
    if (!gone) return { isSeen }
    await record(scope, {
      type: 'customer.takenOutOfBook',
      customerId,
      storeId: gone.storeId,
      data: { membershipId: owner.id, person: owner.name, was: { id: gone.id, kind: gone.kind, since: gone.since } },
    })
    return { isSeen }
  })
}
