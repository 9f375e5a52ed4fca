import type { Scope } from '@/lib/access/scope'
import type { ValueChanges } from '@/lib/activity/event'
import { record } from '@/lib/activity/record'
import type { RecordRef } from './record-ref'

/** Tells a record's timeline which of its values changed from what to what. */
export async function recordValues(scope: Scope, { kind, id }: RecordRef, values: ValueChanges) {
  if (kind === 'customer') await record(scope, { type: 'customer.valuesSet', customerId: id, data: { values } })
  else if (kind === 'account') await record(scope, { type: 'account.valuesSet', accountId: id, data: { values } })
  else await record(scope, { type: 'order.valuesSet', orderId: id, data: { values } })
}
