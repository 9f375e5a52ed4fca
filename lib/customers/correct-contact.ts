import { record } from '@/lib/activity/record'
import { Invalid } from '@/lib/errors'
import { contactVerb } from './contact-verb'
import { deleteContact, getContact, insertContact, listContacts, makePrimary, readContacts } from './contacts'
import { correctContactInput } from './customer-input'

/**
 * Puts the right address or number in place of a wrong one. One that mail came back from stays, marked and unused, so that it is never
 * taken up again by mistake; the right one is primary (Q-E12). Returns the right one, and an extension that was typed
 * and is not kept. Conflict when the wrong one is not there any more.
 */
export const correctContact = contactVerb(correctContactInput, async (scope, { customerId, kind, from, value: typed }) => {
  const wrong = await getContact(scope, { customerId, kind, value: from })
  const { values, extensions } = await readContacts(scope, { customerId, kind, value: typed })
  const [value = '', another] = values
  if (another) throw new Invalid('errors.oneNumber', {}, 'value')
  if (value === from && !wrong.suppressedAt) return { value, extensions }
  const known = (await listContacts(scope, customerId, kind)).some((each) => each.value === value && !each.suppressedAt)
  if (!known) await insertContact(scope, { customerId, kind, value })
  if (!wrong.suppressedAt) await deleteContact(scope, { customerId, kind, value: from })
  if (wrong.isPrimary || wrong.suppressedAt) await makePrimary(scope, { customerId, kind, value })
  await record(scope, { type: 'customer.contactCorrected', customerId, data: { way: kind, from, to: value } })
  return { value, extensions }
})
