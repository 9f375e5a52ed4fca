import type pg from 'pg'
import { addAccount } from '@/lib/accounts/add-account'
import { newId } from '@/lib/ids'
import type { TestRetailer } from './fixture'

/** An account of a chain's first store with its customer as a user, and an attribute of each asked kind. For tests only. */
export async function makeAccount(owner: pg.Client, chain: TestRetailer, name = 'Hotel Okafor') {
  const { id } = await addAccount(chain.manager, { name })
  await owner.query('insert into account_users (retailer_id, id, account_id, customer_id) values ($1, $2, $3, $4)', [
    chain.id,
    newId(),
    id,
    chain.customer.id,
  ])
  const licences = newId()
  await owner.query(
    `insert into record_attributes (retailer_id, id, names, position, record_kind, kind) values ($1, $2, '{"en":"Licences"}', 1, 'account', 'number')`,
    [chain.id, licences],
  )
  return { id, licences }
}

/** A role of the chain's list. For tests only. */
export async function makeRole(owner: pg.Client, chain: TestRetailer, name: string): Promise<string> {
  const id = newId()
  await owner.query('insert into assignment_roles (retailer_id, id, names, position) values ($1, $2, $3, 1)', [
    chain.id,
    id,
    { en: name },
  ])
  return id
}
