import { and, eq } from 'drizzle-orm'
import { relationships } from '@/db/schema/records'
import { authorize } from '@/lib/access/abilities'
import type { Scope } from '@/lib/access/scope'
import { record } from '@/lib/activity/record'
import { inTenant } from '@/lib/database/in-tenant'
import { transact } from '@/lib/database/transact'
import { parseOnce } from '@/lib/parse-once'
import { bookOwner } from './book-owner'
import { type TakeOutOfBookInput, takeOutOfBookInput } from './customer-input'
import { findCustomer, requireCustomer } from './queries'

/**
 * Takes a customer out of one's own book; a manager out of that of a colleague of their stores. Said again it changes nothing.
 * Returns whether the customer is still one's to see.
 */
export async function takeOutOfBook(scope: Scope, input: TakeOutOfBookInput) {
  authorize(scope, 'customer.see')
  const { customerId, membershipId } = parseOnce(takeOutOfBookInput, input)

  return transact(scope, async (scope) => {
    await requireCustomer(scope, customerId)
    const owner = await bookOwner(scope, membershipId)
    const [gone] = await scope.db
      .delete(relationships)
      .where(
        and(inTenant(scope, relationships), eq(relationships.customerId, customerId), eq(relationships.membershipId, owner.id)),
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
