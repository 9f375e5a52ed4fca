import { record } from '@/lib/activity/record'
import { authorize } from '@/lib/tenancy/abilities'
import type { Scope } from '@/lib/tenancy/scope'
import { transact } from '@/lib/tenancy/transact'
import { holdCustomer, insertContact, listContacts, makePrimary, readContact } from './contacts'
import { addContactInput, type ContactInput } from './customer-input'

/** One more address or number of a customer; the first one that works is primary. Invalid says at the field why it cannot be. */
export async function addContact(scope: Scope, given: ContactInput) {
  authorize(scope, 'customer.see')
  const { customerId, way, value: typed } = addContactInput.parse(given)

  return transact(scope, async (scope) => {
    await holdCustomer(scope, customerId)
    const value = await readContact(scope, { customerId, way, value: typed })
    const usable = (await listContacts(scope, customerId, way)).filter((each) => !each.suppressedAt)
    await insertContact(scope, { customerId, way, value })
    if (usable.length === 0) await makePrimary(scope, { customerId, way, value })
    await record(scope, { type: 'customer.contactAdded', customerId, data: { way, value } })
    return { value }
  })
}
