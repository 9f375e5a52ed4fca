import { and, eq } from 'drizzle-orm'
import { consents } from '@/db/schema/records'
import type { Scope } from '@/lib/access/scope'
import { record } from '@/lib/activity/record'
import { inTenant } from '@/lib/database/in-tenant'
import { transact } from '@/lib/database/transact'

/** A customer who had unsubscribed wants to be written to again; only they can say so. For who never did, it changes nothing. */
export async function subscribeAgain(scope: Scope, { customerId, proof }: { customerId: string; proof: string }): Promise<void> {
  await transact(scope, async (scope) => {
    const [back] = await scope.db
      .update(consents)
      .set({ state: 'one_to_one', proof, changedAt: scope.now })
      .where(
        and(
          inTenant(scope, consents),
          eq(consents.customerId, customerId),
          eq(consents.channel, 'email'),
          eq(consents.state, 'unsubscribed'),
        ),
      )
      .returning({ id: consents.id })
    if (back) await record(scope, { type: 'audit.subscribedAgain', customerId, data: { proof } })
  })
}
