import { and, eq, sql } from 'drizzle-orm'
import { accountUsers } from '@/db/schema/accounts'
import { customers } from '@/db/schema/records'
import { touchpointCustomers, touchpoints } from '@/db/schema/touchpoints'
import { listColleagues } from '@/lib/access/colleagues'
import { membershipOf, type Scope } from '@/lib/access/scope'
import { visible } from '@/lib/access/visible'
import { inTenant } from '@/lib/database/in-tenant'
import { insertMany } from '@/lib/database/insert-many'
import { Invalid } from '@/lib/errors'
import { newId } from '@/lib/ids'
import { attachFiles, requireOwnFiles } from './attach-files'
import type { TouchpointInput } from './record-input'

type About = { customerId?: string | null; accountId?: string | null; orderId?: string | null; taskId?: string }

/**
 * Keeps a contact in the timelines of what it is about and of the customers it was with. Invalid where it says nothing and brings nothing, or
 * names a customer or colleague one may not see. Part of the caller's transaction, who records it.
 */
export async function keepTouchpoint(scope: Scope, about: About, input: TouchpointInput): Promise<{ id: string }> {
  const { channel, text, fileIds, participantIds } = input
  if (text === '' && fileIds.length === 0) throw new Invalid('errors.touchpointEmpty', {}, 'touchpoint')
  const customerIds = [...new Set([...(about.customerId ? [about.customerId] : []), ...input.customerIds])]
  await requireCustomers(scope, about, input.customerIds)
  await requireColleagues(scope, participantIds)
  await requireOwnFiles(scope, fileIds, 'files')

  const { retailerId, now } = scope
  const id = newId()
  await scope.db.insert(touchpoints).values({
    retailerId,
    id,
    channel,
    text,
    at: now,
    membershipId: membershipOf(scope),
    taskId: about.taskId ?? null,
    accountId: about.accountId ?? null,
    orderId: about.orderId ?? null,
    participantIds,
  })
  const withThem = customerIds.map((customerId) => ({ retailerId, id: newId(), touchpointId: id, customerId, at: now }))
  await insertMany(scope, touchpointCustomers, withThem)
  await attachFiles(scope, fileIds, { touchpointId: id })
  return { id }
}

/** Customers one may see, or whose names one sees as users of the account it is about. */
async function requireCustomers(scope: Scope, { accountId }: About, ids: string[]) {
  if (ids.length === 0) return
  const used = scope.db
    .select({ id: accountUsers.customerId })
    .from(accountUsers)
    .where(and(inTenant(scope, accountUsers), accountId ? eq(accountUsers.accountId, accountId) : sql`false`))
  const found = await scope.db
    .select({ id: customers.id })
    .from(customers)
    .where(
      and(
        inTenant(scope, customers),
        sql`${customers.id} = any(${sql.param(ids)}::uuid[])`,
        sql`(${visible(scope, customers)} or ${customers.id} in ${used})`,
      ),
    )
  if (found.length < new Set(ids).size) throw new Invalid('errors.customerNotFound', {}, 'customerIds')
}

async function requireColleagues(scope: Scope, ids: string[]) {
  if (ids.length === 0) return
  const colleagues = await listColleagues(scope)
  if (ids.some((id) => !colleagues.some((each) => each.id === id)))
    throw new Invalid('errors.personNotFound', {}, 'participantIds')
}
