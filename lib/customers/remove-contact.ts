import { authorize } from '@/lib/access/abilities'
import type { Scope } from '@/lib/access/scope'
import { record } from '@/lib/activity/record'
import { transact } from '@/lib/database/transact'
import { Invalid } from '@/lib/errors'
import { parseOnce } from '@/lib/parse-once'
import { deleteContact, getContact, holdCustomer } from './contacts'
import { type ContactInput, contactInput } from './customer-input'
import { settlePrimaries } from './settle-primaries'

/** Takes an address or number off; another becomes primary. One that mail came back from stays, or it would be written to again (Q-E12). */
export async function removeContact(scope: Scope, input: ContactInput) {
  authorize(scope, 'customer.see')
  const { customerId, kind, value } = parseOnce(contactInput, input)

  return transact(scope, async (scope) => {
    await holdCustomer(scope, customerId)
    const contact = await getContact(scope, { customerId, kind, value })
    if (contact.suppressedAt) throw new Invalid('errors.addressStays')
    await deleteContact(scope, { customerId, kind, value })
    await settlePrimaries(scope, [customerId])
    await record(scope, { type: 'customer.contactRemoved', customerId, data: { way: kind, value } })
  })
}
