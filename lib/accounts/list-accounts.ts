import { and, asc, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { accountAssignments, accounts, accountUsers } from '@/db/schema/accounts'
import { tasks } from '@/db/schema/tasks'
import { stores } from '@/db/schema/tenancy'
import { healths } from '@/db/vocabulary'
import { authorize } from '@/lib/access/abilities'
import { membershipOf, type Scope } from '@/lib/access/scope'
import { visible } from '@/lib/access/visible'
import { beyond, cursorField, cursorOf } from '@/lib/database/cursor'
import { inTenant } from '@/lib/database/in-tenant'
import { storable } from '@/lib/i18n/storable'
import { named } from './queries'

export const accountsAtOnce = 50

/** What a list of accounts is asked for, from its address; what makes no sense is left out. */
export const accountFilter = z.object({
  q: z.string().transform(storable(100)).catch(''),
  health: z.enum(['', ...healths]).catch(''),
  mine: z.enum(['', 'yes']).catch(''),
  after: cursorField,
})
export type AccountFilter = z.output<typeof accountFilter>

/** The accounts one may see, by name; of each how many users and open tasks one sees it has. */
export async function listAccounts(scope: Scope, filter: AccountFilter, limit = accountsAtOnce) {
  authorize(scope, 'customer.see')
  const held = scope.db
    .select({ id: accountAssignments.accountId })
    .from(accountAssignments)
    .where(and(inTenant(scope, accountAssignments), eq(accountAssignments.membershipId, membershipOf(scope) ?? '')))
  const open = scope.db
    .select({ count: sql`count(*)` })
    .from(tasks)
    .where(and(visible(scope, tasks), eq(tasks.accountId, accounts.id), eq(tasks.state, 'open')))
  const rows = await scope.db
    .select({
      id: accounts.id,
      name: accounts.name,
      folded: accounts.folded,
      number: accounts.number,
      kind: accounts.kind,
      health: accounts.health,
      store: stores.name,
      users: sql<number>`(select count(*)::int from ${accountUsers} u where u.retailer_id = ${accounts.retailerId} and u.account_id = ${accounts.id})`,
      openTasks: sql<number>`(${open})::int`,
    })
    .from(accounts)
    .leftJoin(stores, and(eq(stores.retailerId, accounts.retailerId), eq(stores.id, accounts.storeId)))
    .where(
      and(
        visible(scope, accounts),
        ...named(filter.q),
        filter.health ? eq(accounts.health, filter.health) : undefined,
        filter.mine ? sql`${accounts.id} in ${held}` : undefined,
        beyond(filter.after, { by: accounts.folded, id: accounts.id, kind: 'text', isDescending: false }),
      ),
    )
    .orderBy(asc(accounts.folded), asc(accounts.id))
    .limit(limit + 1)
  const last = rows.length > limit ? rows[limit - 1] : undefined
  return { rows: rows.slice(0, limit), next: last ? cursorOf(last.folded ?? '', last.id) : '' }
}
