import { record } from '@/lib/activity/record'
import { authorize } from '@/lib/tenancy/abilities'
import type { Scope } from '@/lib/tenancy/scope'
import { transact } from '@/lib/tenancy/transact'
import { holdCustomer, insertContact, listContacts, makePrimary, readContacts } from './contacts'
import { addContactInput, type ContactInput } from './customer-input'

/**
 * One more address or number of a customer, or each of several pasted numbers that is not there yet; the first one that works is primary.
 * Returns the first, and the extensions that were typed and are not kept. Invalid says at the field why it cannot be.
 */
export async function addContact(scope: Scope, given: ContactInput) {
  authorize(scope, 'customer.see')
  const { customerId, way, value: typed } = addContactInput.parse(given)

  return transact(scope, async (scope) => {
    await holdCustomer(scope, customerId)
    const { values, extensions } = await readContacts(scope, { customerId, way, value: typed })
    const there = await listContacts(scope, customerId, way)
    const fresh = values.filter((value) => there.every((each) => each.value !== value))
    for (const value of fresh.length > 0 ? fresh : values) {
      await insertContact(scope, { customerId, way, value })
      await record(scope, { type: 'customer.contactAdded', customerId, data: { way, value } })
    }
    const [value = ''] = fresh
    if (there.every((each) => each.suppressedAt)) await makePrimary(scope, { customerId, way, value })
    return { value, extensions }
  })
}
