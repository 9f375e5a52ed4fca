import { z } from 'zod'
import { consents, customerEmails, customers, relationships } from '@/db/schema/records'
import { channels, consentStates, locales, relationshipKinds } from '@/db/vocabulary'
import { record } from '@/lib/activity/record'
import { newId } from '@/lib/ids'
import { authorize } from '@/lib/tenancy/abilities'
import type { Scope } from '@/lib/tenancy/scope'
import { transact } from '@/lib/tenancy/transact'

export const customerInput = z.object({
  number: z.string().max(60).nullable().default(null),
  givenName: z.string().trim().min(1).max(120),
  familyName: z.string().trim().max(120).default(''),
  email: z.email().toLowerCase(),
  city: z.string().max(120).default(''),
  locale: z.enum(locales).nullable().default(null),
  preferredChannel: z.enum(channels).nullable().default(null),
  consent: z.enum(consentStates).default('one_to_one'),
  book: z
    .array(z.object({ membershipId: z.uuid(), storeId: z.uuid(), kind: z.enum(relationshipKinds), since: z.iso.date() }))
    .default([]),
})

/** Adds customers with their address, consent and whose they are; one entry in the history each. Returns their ids in order. */
export async function addCustomers(scope: Scope, given: z.input<typeof customerInput>[]): Promise<string[]> {
  authorize(scope, 'people.manage')
  const people = z
    .array(customerInput)
    .max(1000)
    .parse(given)
    .map((person) => ({ ...person, id: newId() }))
  const { retailerId } = scope

  await transact(scope, async (scope) => {
    await scope.db.insert(customers).values(
      people.map(({ id, number, givenName, familyName, city, locale, preferredChannel }) => ({
        retailerId,
        id,
        number,
        givenName,
        name: `${givenName} ${familyName}`.trim(),
        city,
        locale,
        preferredChannel,
        createdAt: scope.now,
      })),
    )
    await scope.db
      .insert(customerEmails)
      .values(people.map(({ id, email }) => ({ retailerId, id: newId(), customerId: id, email })))
    await scope.db.insert(consents).values(
      people.map(({ id, consent }) => ({
        retailerId,
        id: newId(),
        customerId: id,
        channel: 'email' as const,
        state: consent,
        changedAt: scope.now,
      })),
    )
    const book = people.flatMap(({ id, book }) => book.map((each) => ({ retailerId, id: newId(), customerId: id, ...each })))
    if (book.length > 0) await scope.db.insert(relationships).values(book)
    await record(scope, { type: 'audit.customersAdded', data: { count: people.length } })
  })
  return people.map((person) => person.id)
}
