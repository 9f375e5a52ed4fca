import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { consents, customerEmails, customerPhones, relationships } from '@/db/schema/records'
import { authorize } from '@/lib/access/abilities'
import type { Scope } from '@/lib/access/scope'
import { record } from '@/lib/activity/record'
import { columnName, insertMany } from '@/lib/database/insert-many'
import { transact } from '@/lib/database/transact'
import { NotFound } from '@/lib/errors'
import { newId } from '@/lib/ids'
import { customerInput } from './add-customers'
import { customerFields } from './customer-fields'
import { maxAtOnce } from './max-at-once'
import { settlePrimaries } from './settle-primaries'

const changeable = ['number', ...customerFields] as const

const {
  number,
  givenName,
  city,
  locale,
  timeZone,
  preferredChannel,
  otherEmails,
  phones,
  consents: allowed,
  book,
} = customerInput.shape
const changeInput = z.object({
  id: z.uuid({ error: 'errors.customerNotFound' }),
  number,
  givenName: givenName.nullable().default(null),
  name: z.string().max(241).nullable().default(null),
  city: city.nullable().default(null),
  locale,
  timeZone,
  preferredChannel,
  emails: otherEmails,
  phones,
  consents: allowed,
  book,
})

/**
 * Changes what is given of customers and leaves the rest: further addresses and numbers are added, consent and relationships set. Who unsubscribed
 * stays so: only the customer undoes it (X-11). NotFound when one of them is not there.
 */
export async function changeCustomers(scope: Scope, input: z.input<typeof changeInput>[]) {
  authorize(scope, 'people.manage')
  const people = z.array(changeInput).max(maxAtOnce).parse(input)
  const { retailerId } = scope
  const part = (customerId: string) => ({ retailerId, id: newId(), customerId })

  await transact(scope, async (scope) => {
    const rows = people.map((person) => ({
      id: person.id,
      ...Object.fromEntries(changeable.map((field) => [columnName(field), person[field]])),
    }))
    const kept = changeable.map(columnName).map((column) => sql.raw(`${column} = coalesce(r.${column}, c.${column})`))
    const changed = await scope.db.execute(sql`update customers c set ${sql.join(kept, sql`, `)}, version = c.version + 1
      from json_populate_recordset(null::customers, ${JSON.stringify(rows)}::json) r
      where c.retailer_id = ${retailerId} and c.id = r.id`)
    if (changed.rowCount !== people.length) throw new NotFound('errors.customerNotFound')
    await insertMany(
      scope,
      customerEmails,
      people.flatMap(({ id, emails }) => emails.map((email) => ({ ...part(id), email, isPrimary: false }))),
    )
    await insertMany(
      scope,
      customerPhones,
      people.flatMap(({ id, phones }) => phones.map((phone) => ({ ...part(id), phone, isPrimary: false }))),
      { more: `on conflict (retailer_id, customer_id, phone) do nothing` },
    )
    await settlePrimaries(
      scope,
      people.flatMap(({ id, emails, phones }) => (emails.length + phones.length > 0 ? [id] : [])),
    )
    await insertMany(
      scope,
      consents,
      people.flatMap(({ id, consents }) => consents.map((each) => ({ ...part(id), ...each, changedAt: scope.now }))),
      {
        more: `on conflict (retailer_id, customer_id, channel) do update set state = excluded.state, proof = excluded.proof, changed_at = excluded.changed_at
        where consents.state <> 'unsubscribed'`,
      },
    )
    await insertMany(
      scope,
      relationships,
      people.flatMap(({ id, book }) => book.map((each) => ({ ...part(id), ...each }))),
      {
        more: `on conflict (retailer_id, customer_id, membership_id) do update set kind = excluded.kind, store_id = excluded.store_id`,
      },
    )
    await record(scope, { type: 'audit.customersChanged', data: { count: people.length } })
  })
}
