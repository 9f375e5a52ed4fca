import { and, eq, isNull, sql } from 'drizzle-orm'
import { customerEmails } from '@/db/schema/records'
import { authorize } from '@/lib/access/abilities'
import type { Scope } from '@/lib/access/scope'
import { record } from '@/lib/activity/record'
import { inTenant } from '@/lib/database/in-tenant'
import { transact } from '@/lib/database/transact'

const sameAddress = (scope: Scope, email: string) =>
  and(inTenant(scope, customerEmails), eq(sql`lower(${customerEmails.email})`, email.toLowerCase()))

/** No more mail to an address that bounced for good or complained; visible on the card, reversible by an admin (Q-E12). */
export async function suppressAddress(scope: Scope, email: string, why: 'bounced' | 'complained') {
  await transact(scope, async (scope) => {
    const [row] = await scope.db
      .update(customerEmails)
      .set({ suppressedAt: scope.now, suppressedWhy: why })
      .where(and(sameAddress(scope, email), isNull(customerEmails.suppressedAt)))
      .returning({ customerId: customerEmails.customerId })
    if (row) await record(scope, { type: 'audit.addressSuppressed', customerId: row.customerId, data: { email, why } })
  })
}

/** An admin's word that the address works again. */
export async function releaseAddress(scope: Scope, email: string) {
  authorize(scope, 'addresses.manage')
  await transact(scope, async (scope) => {
    const [row] = await scope.db
      .update(customerEmails)
      .set({ suppressedAt: null, suppressedWhy: null })
      .where(sameAddress(scope, email))
      .returning({ customerId: customerEmails.customerId })
    if (row) await record(scope, { type: 'audit.addressReleased', customerId: row.customerId, data: { email } })
  })
}
