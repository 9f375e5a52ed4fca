import { and, desc, eq, sql } from 'drizzle-orm'
import { events } from '@/db/schema/activity'
import { customers } from '@/db/schema/records'
import { authorize } from '@/lib/access/abilities'
import type { Scope } from '@/lib/access/scope'
import { record } from '@/lib/activity/record'
import { byId, inTenant } from '@/lib/database/in-tenant'
import { transact } from '@/lib/database/transact'
import { Conflict } from '@/lib/errors'
import { parseOnce } from '@/lib/parse-once'
import { customerFields } from './customer-fields'
import { type EditCustomerInput, editCustomerInput } from './customer-input'
import { type Customer, requireCustomer } from './queries'

async function changedBy(scope: Scope, customerId: string) {
  const [last] = await scope.db
    .select({ by: events.actorName })
    .from(events)
    .where(and(inTenant(scope, events), eq(events.customerId, customerId), eq(events.type, 'customer.edited')))
    .orderBy(desc(events.at), desc(events.id))
    .limit(1)
  return last?.by ? new Conflict('errors.changedMeanwhileBy', { by: last.by }) : new Conflict('errors.changedMeanwhile')
}

/** Changes who a customer is; the timeline keeps old and new. Conflict for a save made from an older version (T-16, Q-C3). */
export async function editCustomer(scope: Scope, input: EditCustomerInput): Promise<Customer> {
  authorize(scope, 'customer.see')
  const { customerId, version, ...set } = parseOnce(editCustomerInput, input)

  return transact(scope, async (scope) => {
    const before = await requireCustomer(scope, customerId)
    const [after] = await scope.db
      .update(customers)
      .set({ ...set, version: sql`${customers.version} + 1` })
      .where(and(byId(scope, customers, customerId), eq(customers.version, version)))
      .returning()
    if (!after) throw await changedBy(scope, customerId)

    const changes: Record<string, { from: string | null; to: string | null }> = {}
    for (const field of customerFields)
      if (before[field] !== after[field]) changes[field] = { from: before[field], to: after[field] }
    if (Object.keys(changes).length > 0) await record(scope, { type: 'customer.edited', customerId, data: { changes } })
    return after
  })
}
