import { record } from '@/lib/activity/record'
import { Invalid } from '@/lib/errors'
import { contactVerb } from './contact-verb'
import { deleteContact, getContact } from './contacts'
import { contactInput } from './customer-input'
import { settlePrimaries } from './settle-primaries'

/** Takes an address or number off; another becomes primary. One that mail came back from stays, or it would be written to again (Q-E12). */
export const removeContact = contactVerb(contactInput, async (scope, { customerId, kind, value }) => {
  const contact = await getContact(scope, { customerId, kind, value })
  if (contact.suppressedAt) throw new Invalid('errors.addressStays')
  await deleteContact(scope, { customerId, kind, value })
  await settlePrimaries(scope, [customerId])
  await record(scope, { type: 'customer.contactRemoved', customerId, data: { way: kind, value } })
})
