import { z } from 'zod'
import { consents, customerEmails, customerPhones, customers, relationships } from '@/db/schema/records'
import { channels, consentStates, locales, relationshipKinds } from '@/db/vocabulary'
import { authorize } from '@/lib/access/abilities'
import type { Scope } from '@/lib/access/scope'
import { record } from '@/lib/activity/record'
import { insertMany } from '@/lib/database/insert-many'
import { transact } from '@/lib/database/transact'
import { newId } from '@/lib/ids'
import type { CustomerField } from './customer-fields'
import { maxAtOnce } from './max-at-once'

const email = z.email({ error: 'errors.email' }).max(320, { error: 'errors.email' }).toLowerCase()
/** As machines dial it, from whatever country; see phonesIn. */
const phone = z.string().regex(/^\+[1-9]\d{6,14}$/, { error: 'errors.phone' })
const proof = z.string().max(500, { error: 'errors.titleLong' }).default('')

/** Whose book a customer is in, and how. */
export const bookInput = z.object({
  membershipId: z.uuid(),
  storeId: z.uuid(),
  kind: z.enum(relationshipKinds),
  since: z.iso.date(),
})
export const consentInput = z.object({ channel: z.enum(channels), state: z.enum(consentStates), proof })
/** A customer may have no address yet; then a number tells them from others. */
export const customerInput = z.object({
  number: z.string().max(60, { error: 'errors.titleLong' }).nullable().default(null),
  givenName: z.string().trim().min(1, { error: 'errors.personNameMissing' }).max(120, { error: 'errors.titleLong' }),
  familyName: z.string().trim().max(120, { error: 'errors.titleLong' }).default(''),
  email: email.nullable().default(null),
  otherEmails: z.array(email).max(20).default([]),
  phones: z.array(phone).max(20).default([]),
  city: z.string().max(120, { error: 'errors.titleLong' }).default(''),
  locale: z.enum(locales).nullable().default(null),
  timeZone: z.string().max(60).nullable().default(null),
  preferredChannel: z.enum(channels).nullable().default(null),
  consent: z.enum(consentStates).default('one_to_one'),
  proof,
  consents: z.array(consentInput).max(2).default([]),
  book: z.array(bookInput).default([]),
})

type Person = z.output<typeof customerInput> & { id: string }

/** Adds customers with their addresses, consent and whose they are; one entry in the history for all. Returns their ids in order. */
export async function addCustomers(scope: Scope, input: z.input<typeof customerInput>[]): Promise<string[]> {
  authorize(scope, 'people.manage')
  const people = z
    .array(customerInput)
    .max(maxAtOnce)
    .parse(input)
    .map((person) => ({ ...person, id: newId() }))
  const { retailerId } = scope
  const part = (customerId: string) => ({ retailerId, id: newId(), customerId })

  await transact(scope, async (scope) => {
    await insertMany(
      scope,
      customers,
      people.map((person) => row(scope, person)),
    )
    await insertMany(
      scope,
      customerEmails,
      people.flatMap((person) => addressesOf(person).map((email, at) => ({ ...part(person.id), email, isPrimary: at === 0 }))),
    )
    await insertMany(
      scope,
      customerPhones,
      people.flatMap(({ id, phones }) => [...new Set(phones)].map((phone, at) => ({ ...part(id), phone, isPrimary: at === 0 }))),
    )
    await insertMany(
      scope,
      consents,
      people.flatMap((person) => consentsOf(person).map((each) => ({ ...part(person.id), ...each, changedAt: scope.now }))),
    )
    await insertMany(
      scope,
      relationships,
      people.flatMap(({ id, book }) => book.map((each) => ({ ...part(id), ...each }))),
    )
    await record(scope, { type: 'audit.customersAdded', data: { count: people.length } })
  })
  return people.map((person) => person.id)
}

function row(scope: Scope, { id, number, givenName, familyName, city, locale, timeZone, preferredChannel }: Person) {
  const name = `${givenName} ${familyName}`.trim()
  const said = { givenName, name, city, locale, timeZone, preferredChannel } satisfies Record<CustomerField, unknown>
  return { retailerId: scope.retailerId, id, number, ...said, createdAt: scope.now }
}

const addressesOf = ({ email, otherEmails }: Person) => [...new Set([...(email ? [email] : []), ...otherEmails])]

/** What was said about mail in one word, unless it is said by channel. */
const consentsOf = ({ consent, proof, consents }: Person) =>
  consents.some(({ channel }) => channel === 'email')
    ? consents
    : [{ channel: 'email' as const, state: consent, proof }, ...consents]
