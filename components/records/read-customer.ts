import { notFound } from 'next/navigation'
import { cache } from 'react'
import { readLastContact } from '@/lib/messaging/last-contact'
import { readCustomerCard } from '@/lib/records/customer-card'
import { findCustomer } from '@/lib/records/queries'
import { requireStorePerson } from '@/lib/tenancy/require-person'
import { read } from '@/lib/tenancy/transact'

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
