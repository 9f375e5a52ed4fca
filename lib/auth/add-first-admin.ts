import type pg from 'pg'
import { newId } from '@/lib/ids'
import { makeLink } from './one-time-link'

/** Makes the first retailer and its corporate admin on an empty deployment and returns a single-use link (Q-A5). Speaks as the database's owner. */
export async function addFirstAdmin(client: pg.Client, email: string): Promise<string> {
  const existing = await client.query<{ id: string }>('select id from retailers limit 1')
  const retailerId = existing.rows[0]?.id ?? newId()
  await client.query(`insert into retailers (id, slug, name) values ($1, 'my-chain', 'My chain') on conflict do nothing`, [
    retailerId,
  ])
  await client.query('select begin_chain_lists($1)', [retailerId])
  await client.query('insert into users (id, email, name) values ($1, $2, $3) on conflict do nothing', [
    newId(),
    email.toLowerCase(),
    email.split('@')[0],
  ])
  const user = await client.query<{ id: string; name: string }>('select id, name from users where lower(email) = lower($1)', [
    email,
  ])
  const [found] = user.rows
  if (!found) throw new Error('the user was not written')
  await client.query(
    `insert into memberships (retailer_id, id, user_id, role, name) values ($1, $2, $3, 'corporate_admin', $4) on conflict do nothing`,
    [retailerId, newId(), found.id, found.name],
  )
  await client.query(
    `insert into retailer_features (retailer_id, id, feature, is_on) values ($1, $2, 'group_tasks', true) on conflict (retailer_id, feature) do nothing`,
    [retailerId, newId()],
  )
  return makeLink(client, 'invitation', found.id)
}
