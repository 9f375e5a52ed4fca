import type { customerInput } from '@/lib/customers/add-customers'
import { customerFields } from '@/lib/customers/customer-fields'
import { because, type Changes, changesOf } from './kind'
import type { Besides, KnownCustomer } from './known-customers'

export type CustomerRow = ReturnType<typeof customerInput.parse>

export const addresses = ({ email, otherEmails }: CustomerRow) => [...(email ? [email] : []), ...otherEmails]

/** What a row changes of a customer who is there: fields from what to what, addresses and numbers that come, and a remark where it may not. */
export function differences(customer: CustomerRow, kept: KnownCustomer, beside: Besides) {
  const name = `${customer.givenName} ${customer.familyName}`.trim()
  // The whole name has the given one in it.
  const others = customerFields.flatMap((field) => (field === 'givenName' || field === 'name' ? [] : [[field, customer[field]]]))
  const changes: Changes = changesOf(kept, { number: customer.number, name, ...Object.fromEntries(others) })
  const newEmails = addresses(customer).filter((email) => !beside.emails.has(`${kept.id} ${email}`))
  if (newEmails.length > 0) changes.email = ['', newEmails.join(', ')]
  const newPhones = customer.phones.filter((phone) => !beside.phones.has(`${kept.id} ${phone}`))
  if (newPhones.length > 0) changes.phone = ['', newPhones.join(', ')]
  let remark: string | null = null
  for (const { channel, state } of customer.consents) {
    const now = beside.consents.get(`${kept.id} ${channel}`) ?? ''
    if (now === 'unsubscribed' && state !== now) remark = because('staysOut')
    else if (now !== state) changes[channel === 'email' ? 'consentEmail' : 'consentText'] = [now, state]
  }
  for (const { membershipId, kind } of customer.book) {
    const now = beside.books.get(`${kept.id} ${membershipId}`) ?? ''
    if (now !== kind) changes[kind === 'primary' ? 'associate' : 'secondary'] = [now, kind]
  }
  return { changes, newEmails, newPhones, remark }
}
