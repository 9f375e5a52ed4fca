import { events } from '@/db/schema/activity'
import type { Scope } from '@/lib/access/scope'
import { announceCustomer, announceRetailer, announceStore, announceTask } from '@/lib/realtime/announce'
import type { DomainEvent } from './event'
import { eventRow } from './event-row'

/** Writes what happened, as the last line of every change, and tells open screens (invariant 4). */
export async function record(scope: Scope, event: DomainEvent, id?: string) {
  await scope.db.insert(events).values(eventRow(scope, event, id))
  if (event.type === 'task.moved') await announceStore(scope, event.data.fromStoreId, event.taskId)
  if (event.taskId) return announceTask(scope, event.taskId)
  if (event.customerId) await announceCustomer(scope, event.customerId)
  if (event.type.startsWith('audit.')) await announceRetailer(scope)
}
