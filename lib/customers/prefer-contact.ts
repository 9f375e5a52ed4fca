import { authorize } from '@/lib/access/abilities'
import type { Scope } from '@/lib/access/scope'
import { record } from '@/lib/activity/record'
import { transact } from '@/lib/database/transact'
import { Invalid } from '@/lib/errors'
import { parseOnce } from '@/lib/parse-once'
import { getContact, holdCustomer, makePrimary } from './contacts'
import { type ContactInput, contactInput } from './customer-input'

/** Makes an address or number the first to try. Said again it changes nothing; Invalid for one that mail came back from. */
export async function preferContact(scope: Scope, input: ContactInput) {
  authorize(scope, 'customer.see')
  const { customerId, kind, value } = parseOnce(contactInput, input)

  return transact(scope, async (scope) => {
    await holdCustomer(scope, customerId)
    const contact = await getContact(scope, { customerId, kind, value })
    if (contact.suppressedAt) throw new Invalid('errors.addressCameBack')
    if (contact.isPrimary) return
    await makePrimary(scope, { customerId, kind, value })
    await record(scope, { type: 'customer.contactPreferred', customerId, data: { way: kind, value } })
  })
}
