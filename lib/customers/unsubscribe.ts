import { consents } from '@/db/schema/records'
import type { Scope } from '@/lib/access/scope'
import { record } from '@/lib/activity/record'
import { transact } from '@/lib/database/transact'
import { newId } from '@/lib/ids'

/** A customer wants no more mail: from the next send on nobody of the retailer can write to them (X-11, Q-E12). Pressed again it changes nothing. */
export async function unsubscribe(scope: Scope, { customerId, proof }: { customerId: string; proof: string }): Promise<void> {
  await transact(scope, async (scope) => {
    const said = { state: 'unsubscribed' as const, proof, changedAt: scope.now }
    await scope.db
      .insert(consents)
      .values({ retailerId: scope.retailerId, id: newId(), customerId, channel: 'email', ...said })
      .onConflictDoUpdate({ target: [consents.retailerId, consents.customerId, consents.channel], set: said })
    await record(scope, { type: 'audit.unsubscribed', customerId, data: { proof } })
  })
}
