import { record } from '@/lib/activity/record'
import { contactVerb } from './contact-verb'
import { insertContact, listContacts, makePrimary, readContacts } from './contacts'
import { addContactInput } from './customer-input'

/**
 * One more address or number of a customer, or each of several pasted numbers that is not there yet; the first one that works is primary.
 * Returns the first, and the extensions that were typed and are not kept. Invalid says at the field why it cannot be.
 */
export const addContact = contactVerb(addContactInput, async (scope, { customerId, kind, value: typed }) => {
  const { values, extensions } = await readContacts(scope, { customerId, kind, value: typed })
  const there = await listContacts(scope, customerId, kind)
  const fresh = values.filter((value) => there.every((each) => each.value !== value))
  for (const value of fresh.length > 0 ? fresh : values) {
    await insertContact(scope, { customerId, kind, value })
    await record(scope, { type: 'customer.contactAdded', customerId, data: { way: kind, value } })
  }
  const [value = ''] = fresh
  if (there.every((each) => each.suppressedAt)) await makePrimary(scope, { customerId, kind, value })
  return { value, extensions }
})
