import { record } from '@/lib/activity/record'
import { Invalid } from '@/lib/errors'
import { contactVerb } from './contact-verb'
import { getContact, makePrimary } from './contacts'
import { contactInput } from './customer-input'

/** Makes an address or number the first to try. Said again it changes nothing; Invalid for one that mail came back from. */
export const preferContact = contactVerb(contactInput, async (scope, { customerId, kind, value }) => {
  const contact = await getContact(scope, { customerId, kind, value })
  if (contact.suppressedAt) throw new Invalid('errors.addressCameBack')
  if (contact.isPrimary) return
  await makePrimary(scope, { customerId, kind, value })
  await record(scope, { type: 'customer.contactPreferred', customerId, data: { way: kind, value } })
})
