import { and, eq } from 'drizzle-orm'
import { relationships } from '@/db/schema/records'
import { authorize, can } from '@/lib/access/abilities'
import type { Scope } from '@/lib/access/scope'
import { record } from '@/lib/activity/record'
import { inTenant } from '@/lib/database/in-tenant'
import { transact } from '@/lib/database/transact'
import { Conflict, Invalid } from '@/lib/errors'
import { dayIn } from '@/lib/i18n/time'
import { newId } from '@/lib/ids'
import { parseOnce } from '@/lib/parse-once'
import { bookOwner, findPrimary } from './book-owner'
import { holdCustomer } from './contacts'
import { type PutInBookInput, putInBookInput } from './customer-input'

/**
 * Puts a customer in one's own book; a manager in that of a colleague of their stores, whoever had them first then being secondary.
 * An associate takes nobody's customer away: Conflict names whose they are. Said again it changes nothing.
 */
export async function putInBook(scope: Scope, input: PutInBookInput) {
  authorize(scope, 'customer.see')
  const { customerId, membershipId, kind } = parseOnce(putInBookInput, input)

  return transact(scope, async (scope) => {
    await holdCustomer(scope, customerId)
    const owner = await bookOwner(scope, membershipId)
    if (!owner.homeStoreId) throw new Invalid('errors.noHomeStore', { name: owner.name })
    const whose = and(inTenant(scope, relationships), eq(relationships.customerId, customerId))
    const [now] = await scope.db
      .select({ kind: relationships.kind })
      .from(relationships)
      .where(and(whose, eq(relationships.membershipId, owner.id)))
    if (now?.kind === kind) return
    if (kind === 'primary') await makeRoom(scope, customerId, owner.id)
    await scope.db
      .insert(relationships)
      .values({
        retailerId: scope.retailerId,
        id: newId(),
        customerId,
        membershipId: owner.id,
        storeId: owner.homeStoreId,
        kind,
        since: dayIn(owner.timeZone, scope.now),
      })
      .onConflictDoUpdate({
        target: [relationships.retailerId, relationships.customerId, relationships.membershipId],
        set: { kind },
      })
    await record(scope, { type: 'customer.putInBook', customerId, data: { membershipId: owner.id, person: owner.name, kind } })
  })
}

/** Whoever is primary becomes secondary, by a manager's word only. */
async function makeRoom(scope: Scope, customerId: string, ownerId: string) {
  const primary = await findPrimary(scope, customerId, ownerId)
  if (!primary) return
  if (!can(scope, 'book.manage')) throw new Conflict('errors.primaryTaken', { name: primary.name })
  await scope.db.update(relationships).set({ kind: 'secondary' }).where(primary.rows)
}
