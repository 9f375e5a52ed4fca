import { and, asc, type SQL, sql } from 'drizzle-orm'
import { customers, relationships } from '@/db/schema/records'
import { authorize } from '@/lib/access/abilities'
import { membershipOf, type Scope, storeIdsOf } from '@/lib/access/scope'
import { visible } from '@/lib/access/visible'
import { beyond, cursorOf } from '@/lib/database/cursor'
import { inTenant } from '@/lib/database/in-tenant'
import type { CustomerFilter } from './customer-filter'
import { customerNamed } from './customer-named'

export const customersAtOnce = 50

type Picked = Omit<CustomerRow, 'contacted_at' | 'ordered_at'> & { contacted_at: string | null; ordered_at: string | null }
export type CustomerRow = {
  id: string
  name: string
  folded: string
  city: string
  owner: string | null
  owner_left: boolean
  owner_kind: 'primary' | 'secondary' | null
  is_mine: boolean | null
  store: string | null
  contacted_at: Date | null
  contacted_by: string | null
  contacted_left: boolean
  ordered_at: Date | null
}

/** The customers one may see, by name, fifty at a time; the fifty are chosen first, what is told beside them is fetched afterwards. */
export async function listCustomers(scope: Scope, filter: CustomerFilter, limit = customersAtOnce) {
  authorize(scope, 'customer.see')
  const picked = scope.db
    .select({ id: customers.id })
    .from(customers)
    .where(
      and(
        visible(scope, customers),
        whoseOf(scope, filter),
        ...customerNamed(scope, filter.q),
        beyond(filter.after, { by: customers.folded, id: customers.id, kind: 'text', isDescending: false }),
      ),
    )
    .orderBy(asc(customers.folded), asc(customers.id))
    .limit(limit + 1)
  const { rows } = await scope.db.execute<Picked>(sql`with picked as materialized (${picked})
    select c.id, c.name, c.folded, c.city, m.name as owner, m.deactivated_at is not null as owner_left, book.kind as owner_kind, book.membership_id = ${membershipOf(scope)} as is_mine,
      s.name as store, wrote.created_at as contacted_at, w.name as contacted_by, w.deactivated_at is not null as contacted_left,
      (select max(o.placed_at) from orders o where o.retailer_id = c.retailer_id and o.customer_id = c.id) as ordered_at
    from picked join customers c on c.retailer_id = ${scope.retailerId} and c.id = picked.id
    left join lateral (select r.membership_id, r.store_id, r.kind from relationships r where r.retailer_id = c.retailer_id and r.customer_id = c.id
      order by (r.membership_id is distinct from ${membershipOf(scope)}), r.kind, r.id limit 1) book on true
    left join memberships m on m.retailer_id = c.retailer_id and m.id = book.membership_id
    left join stores s on s.retailer_id = c.retailer_id and s.id = book.store_id
    left join lateral (select created_at, author_id from messages w where w.retailer_id = c.retailer_id and w.customer_id = c.id
      and w.direction = 'out' and w.state not in ('scheduled', 'cancelled', 'held') order by created_at desc limit 1) wrote on true
    left join memberships w on w.retailer_id = c.retailer_id and w.id = wrote.author_id
    order by c.folded, c.id`)
  const last = rows.length > limit ? rows[limit - 1] : undefined
  return { rows: rows.slice(0, limit).map(withMoments), next: last ? cursorOf(last.folded, last.id) : '' }
}

const moment = (text: string | null) => (text === null ? null : new Date(text))
const withMoments = (row: Picked): CustomerRow => ({
  ...row,
  contacted_at: moment(row.contacted_at),
  ordered_at: moment(row.ordered_at),
})

/** By whose book they are in, the reader's or that of the reader's stores. */
function whoseOf(scope: Scope, { whose }: CustomerFilter): SQL | undefined {
  if (whose === 'all') return undefined
  const mine = sql`${relationships.membershipId} = ${membershipOf(scope)} and ${relationships.kind} = ${whose}`
  const ours = sql`${relationships.storeId} = any(${sql.param(storeIdsOf(scope))}::uuid[])`
  const booked = scope.db
    .select({ id: relationships.customerId })
    .from(relationships)
    .where(and(inTenant(scope, relationships), whose === 'stores' ? ours : mine))
  return sql`${customers.id} in ${booked}`
}
