import { and, eq } from 'drizzle-orm'
import { pushSubscriptions } from '@/db/schema/notifications'
import { personOf, type Scope } from '@/lib/access/scope'
import { inTenant } from '@/lib/database/in-tenant'
import { transact } from '@/lib/database/transact'
import { newId } from '@/lib/ids'
import { parseOnce } from '@/lib/parse-once'
import { type SubscriptionInput, subscriptionInput } from './subscription'

/** Tells this browser's owner by push from now on (V-7). A browser belongs to who said so last. */
export async function switchPushOn(scope: Scope, input: SubscriptionInput): Promise<void> {
  const { endpoint, ...keys } = parseOnce(subscriptionInput, input)
  const { membershipId } = personOf(scope)
  await transact(scope, async (scope) => {
    await scope.db
      .insert(pushSubscriptions)
      .values({ retailerId: scope.retailerId, id: newId(), membershipId, endpoint, ...keys, createdAt: scope.now })
      .onConflictDoUpdate({
        target: [pushSubscriptions.retailerId, pushSubscriptions.endpoint],
        set: { membershipId, ...keys },
      })
  })
}

/** No push to this browser any more; said again it does nothing. */
export async function switchPushOff(scope: Scope, { endpoint }: { endpoint: string }): Promise<void> {
  const { membershipId } = personOf(scope)
  await transact(scope, async (scope) => {
    const mine = and(inTenant(scope, pushSubscriptions), eq(pushSubscriptions.membershipId, membershipId))
    await scope.db.delete(pushSubscriptions).where(and(mine, eq(pushSubscriptions.endpoint, endpoint)))
  })
}
