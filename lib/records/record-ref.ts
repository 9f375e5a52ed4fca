import { accounts } from '@/db/schema/accounts'
import { customers, orders } from '@/db/schema/records'
import type { RecordKind } from '@/db/vocabulary'
import type { Scope } from '@/lib/access/scope'
import { requireAccount } from '@/lib/accounts/queries'
import { requireCustomer } from '@/lib/customers/queries'
import { requireOrder } from '@/lib/orders/queries'

/** A record by its kind and id. */
export type RecordRef = { kind: RecordKind; id: string }

/** Where the records of each kind are. */
export const recordTables = { customer: customers, account: accounts, order: orders }

/** What all kinds of records have. Throws NotFound unless this person may see it. */
export async function requireRecord(scope: Scope, { kind, id }: RecordRef) {
  if (kind === 'customer') return requireCustomer(scope, id)
  return kind === 'account' ? requireAccount(scope, id) : requireOrder(scope, id)
}

/** The record as the columns of what is about it: a task, a touchpoint, an event. */
export const recordColumns = ({ kind, id }: RecordRef) => ({
  customerId: kind === 'customer' ? id : null,
  accountId: kind === 'account' ? id : null,
  orderId: kind === 'order' ? id : null,
})

/** The record that something is about most of all: its account, else its order, else its customer. */
export function recordOf(about: {
  customerId?: string | null
  accountId?: string | null
  orderId?: string | null
}): RecordRef | null {
  if (about.accountId) return { kind: 'account', id: about.accountId }
  if (about.orderId) return { kind: 'order', id: about.orderId }
  return about.customerId ? { kind: 'customer', id: about.customerId } : null
}

/** What a record is called: by its name, an order by its number. */
export const nameOfRecord = (record: { name: string } | { number: string }) => ('name' in record ? record.name : record.number)
