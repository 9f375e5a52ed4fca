import { events } from '@/db/schema/activity'
import type { Scope } from '@/lib/access/scope'
import { insertMany } from '@/lib/database/insert-many'
import { announceAccount, announceCustomer, announceRetailer, announceStore, announceTask } from '@/lib/realtime/announce'
import type { DomainEvent } from './event'
import { eventRow } from './event-row'

/** Writes what happened, as the last line of every change, and tells open screens (invariant 4). */
export async function record(scope: Scope, event: DomainEvent, id?: string) {
  await Promise.all([insertMany(scope, events, [eventRow(scope, event, id)]), ...announce(scope, event)])
}

/** To whom it is told; sent in the same trip as the entry. */
function announce(scope: Scope, event: DomainEvent) {
  const moved = event.type === 'task.moved' && announceStore(scope, event.data.fromStoreId, event.taskId)
  const told = event.taskId
    ? [announceTask(scope, event.taskId)]
    : [event.customerId && announceCustomer(scope, event.customerId), event.type.startsWith('audit.') && announceRetailer(scope)]
  const onAccount = 'accountId' in event && event.accountId && announceAccount(scope, event.accountId)
  return [moved, onAccount, ...told]
}
