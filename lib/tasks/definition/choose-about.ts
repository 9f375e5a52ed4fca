import { and, eq, inArray, sql } from 'drizzle-orm'
import { accountUsers } from '@/db/schema/accounts'
import { flows } from '@/db/schema/chain-lists'
import { customers } from '@/db/schema/records'
import { taskCustomers } from '@/db/schema/tasks'
import type { Scope } from '@/lib/access/scope'
import { visible } from '@/lib/access/visible'
import { requireAccount } from '@/lib/accounts/queries'
import { requireCustomer } from '@/lib/customers/queries'
import { byId, inTenant } from '@/lib/database/in-tenant'
import { insertMany } from '@/lib/database/insert-many'
import { Invalid } from '@/lib/errors'
import { newId } from '@/lib/ids'
import { requireOrder } from '@/lib/orders/queries'
import { attachFiles, requireOwnFiles } from '@/lib/records/attach-files'
import type { Task } from '@/lib/tasks/task'

type Said = {
  customerId: string | null
  accountId?: string | null
  orderId?: string | null
  flowId?: string | null
  doneForIds?: string[]
  fileIds?: string[]
}
type Columns = Pick<Task, 'customerId' | 'accountId' | 'orderId' | 'flowId'>
/** The columns of what a task is about, the customers it is done for, and the files attached to it. */
export type About = { columns: Columns; doneForIds: string[]; fileIds: string[] }

/**
 * What a new task is about, if one may see it: NotFound for a record out of one's reach, Invalid for a flow that is retired. An order
 * brings its customer; where nobody is named as the customer, it is the first of those it is done for whom one sees.
 */
export async function chooseAbout(scope: Scope, said: Said): Promise<About> {
  const { accountId = null, orderId = null, flowId = null, doneForIds = [], fileIds = [] } = said
  const [, , order] = await Promise.all([
    said.customerId ? requireCustomer(scope, said.customerId) : null,
    accountId ? requireAccount(scope, accountId) : null,
    orderId ? requireOrder(scope, orderId) : null,
    flowId ? requireFlow(scope, flowId) : null,
  ])
  const seen = doneForIds.length > 0 ? await requireDoneFor(scope, accountId, doneForIds) : []
  await requireOwnFiles(scope, fileIds, 'fileIds')
  const customerId = said.customerId ?? seen[0] ?? order?.customerId ?? null
  return { columns: { customerId, accountId, orderId, flowId }, doneForIds, fileIds }
}

async function requireFlow(scope: Scope, flowId: string) {
  const [flow] = await scope.db
    .select({ retiredAt: flows.retiredAt })
    .from(flows)
    .where(byId(scope, flows, flowId))
  if (!flow || flow.retiredAt) throw new Invalid('errors.flowGone', {}, 'flowId')
}

/** Users of the account, whose names one sees with it, and customers one may see; returns those of the latter kind, in the order given. */
async function requireDoneFor(scope: Scope, accountId: string | null, ids: string[]): Promise<string[]> {
  const used = scope.db
    .select({ id: accountUsers.customerId })
    .from(accountUsers)
    .where(and(inTenant(scope, accountUsers), accountId ? eq(accountUsers.accountId, accountId) : sql`false`))
  const rows = await scope.db
    .select({
      id: customers.id,
      isSeen: sql<boolean>`(${visible(scope, customers)})`,
      isUser: sql<boolean>`${customers.id} in ${used}`,
    })
    .from(customers)
    .where(and(inTenant(scope, customers), inArray(customers.id, ids)))
  const found = new Map(rows.map((row) => [row.id, row]))
  for (const id of ids)
    if (!found.get(id)?.isSeen && !found.get(id)?.isUser) throw new Invalid('errors.customerNotFound', {}, 'doneForIds')
  return ids.filter((id) => found.get(id)?.isSeen)
}

/** Writes for whom tasks are done and what is attached to them. Part of the caller's change. */
export async function giveAbout(scope: Scope, taskIds: string[], { doneForIds: customerIds, fileIds }: About) {
  const { retailerId } = scope
  const rows = taskIds.flatMap((taskId) =>
    [...new Set(customerIds)].map((customerId) => ({ retailerId, id: newId(), taskId, customerId })),
  )
  await Promise.all([insertMany(scope, taskCustomers, rows), attachFiles(scope, fileIds, { taskIds })])
}

/** What the log keeps of it. */
export const aboutOf = ({ columns: { customerId, accountId, orderId } }: About) => ({ customerId, accountId, orderId })
