import { notFound } from 'next/navigation'
import { cache } from 'react'
import { requireStorePerson } from '@/lib/auth/require-person'
import { readCustomerCard } from '@/lib/customers/customer-card'
import { findCustomer } from '@/lib/customers/queries'
import { read } from '@/lib/database/transact'
import { readLastContact } from '@/lib/messaging/conversation/last-contact'

/** The head of one customer's page; not found is not found, whatever the reason. */
export const readCustomer = cache(async (customerId: string) => {
  const { scope } = await requireStorePerson()
  if (!/^[0-9a-f-]{36}$/.test(customerId)) notFound()
  const found = await read(scope, async (scope) => {
    const [customer, contact] = await Promise.all([findCustomer(scope, customerId), readLastContact(scope, customerId)])
    return customer && { card: await readCustomerCard(scope, customerId), contact }
  })
  if (!found) notFound()
  return found
})
