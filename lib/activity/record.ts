import { events } from '@/db/schema/activity'
import { membershipOf, type Scope } from '@/lib/access/scope'
import { newId } from '@/lib/ids'
import { announceCustomer, announceRetailer, announceStore, announceTask } from '@/lib/realtime/announce'
import type { DomainEvent } from './event'

/** Writes what happened, as the last line of every change, and tells open screens (invariant 4). The name is kept as it is now. */
export async function record(scope: Scope, event: DomainEvent, id = newId()) {
  await scope.db.insert(events).values({
    retailerId: scope.retailerId,
    id,
    type: event.type,
    at: scope.now,
    actorId: membershipOf(scope),
    actorName: scope.actor.name,
    taskId: event.taskId ?? null,
    customerId: event.customerId ?? null,
    storeId: event.storeId ?? null,
    data: 'data' in event ? event.data : {},
  })
  if (event.type === 'task.moved') await announceStore(scope, event.data.fromStoreId, event.taskId)
  if (event.taskId) return announceTask(scope, event.taskId)
  if (event.customerId) await announceCustomer(scope, event.customerId)
  if (event.type.startsWith('audit.')) await announceRetailer(scope)
}
