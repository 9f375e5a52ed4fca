import { and, eq, ne, or, sql } from 'drizzle-orm'
import { messages, taskDrafts } from '@/db/schema/messaging'
import { customers } from '@/db/schema/records'
import { tasks } from '@/db/schema/tasks'
import { memberships } from '@/db/schema/tenancy'
import type { Scope } from '@/lib/access/scope'
import { requireCustomer } from '@/lib/customers/queries'
import { byId, inTenant } from '@/lib/database/in-tenant'
import { Conflict, type ErrorKey } from '@/lib/errors'
import { sameTask } from '@/lib/tasks/queries'
import type { Task } from '@/lib/tasks/task'

type Chosen = { customerId: string | null; changes: Record<string, { from: string | null; to: string | null }> }
type Why = { key: ErrorKey; values: { name: string; by: string } }

/**
 * Whom a task is about from now on, and the change in the log's words (T-5, T-11). Left out, it stays. NotFound for a customer one may
 * not see; Conflict where the one it had has messages here or is being written to, so that what was said stays theirs (H-5).
 */
export async function chooseCustomer(scope: Scope, before: Task, customerId: string | null | undefined): Promise<Chosen> {
  if (customerId === undefined || customerId === before.customerId) return { customerId: before.customerId, changes: {} }
  // A message that is just leaving has the task's row: it is seen below, or finds another customer and does not leave.
  await scope.db.select({ id: tasks.id }).from(tasks).where(sameTask(before)).for('update')
  const why = await whyCustomerStays(scope, before)
  if (why) throw new Conflict(why.key, why.values, 'customerId')
  const from = before.customerId ? await nameOf(scope, before.customerId) : null
  const to = customerId ? (await requireCustomer(scope, customerId)).name : null
  return { customerId, changes: { customer: { from, to } } }
}

/** Why a task's customer can be neither taken off nor changed; null where they can. Messages taken back are none. */
export async function whyCustomerStays(scope: Scope, { id, customerId }: Pick<Task, 'id' | 'customerId'>): Promise<Why | null> {
  if (!customerId) return null
  const name = await nameOf(scope, customerId)
  const [message] = await scope.db
    .select({ id: messages.id })
    .from(messages)
    .where(
      and(
        inTenant(scope, messages),
        eq(messages.taskId, id),
        eq(messages.customerId, customerId),
        ne(messages.state, 'cancelled'),
      ),
    )
    .limit(1)
  if (message) return { key: 'errors.customerHasMessages', values: { name, by: '' } }
  const by = await writerTo(scope, id, customerId)
  return by ? { key: 'errors.customerBeingWritten', values: { name, by } } : null
}

/** Who has begun a message to the task's customer: one to nobody named goes to them. */
async function writerTo(scope: Scope, taskId: string, customerId: string): Promise<string | null> {
  const toThem = or(sql`cardinality(${taskDrafts.recipients}) = 0`, sql`${customerId}::uuid = any(${taskDrafts.recipients})`)
  const [draft] = await scope.db
    .select({ by: memberships.name })
    .from(taskDrafts)
    .innerJoin(memberships, and(eq(memberships.retailerId, taskDrafts.retailerId), eq(memberships.id, taskDrafts.authorId)))
    .where(and(inTenant(scope, taskDrafts), eq(taskDrafts.taskId, taskId), toThem))
  return draft?.by ?? null
}

async function nameOf(scope: Scope, customerId: string): Promise<string> {
  const [customer] = await scope.db
    .select({ name: customers.name })
    .from(customers)
    .where(byId(scope, customers, customerId))
  return customer?.name ?? ''
}
