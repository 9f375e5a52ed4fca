import { membershipOf, type Scope } from '@/lib/access/scope'
import { newId } from '@/lib/ids'
import type { DomainEvent } from './event'

/** An event as the log keeps it: who and when from the scope, the name as it is now. */
export const eventRow = (scope: Scope, event: DomainEvent, id = newId()) => ({
  retailerId: scope.retailerId,
  id,
  type: event.type,
  at: scope.now,
  actorId: membershipOf(scope),
  actorName: scope.actor.name,
  taskId: event.taskId ?? null,
  customerId: event.customerId ?? null,
  accountId: ('accountId' in event && event.accountId) || null,
  orderId: ('orderId' in event && event.orderId) || null,
  storeId: event.storeId ?? null,
  data: 'data' in event ? event.data : {},
})
