import { and, asc, eq, sql } from 'drizzle-orm'
import { accounts } from '@/db/schema/accounts'
import { flows, outcomes } from '@/db/schema/chain-lists'
import { files } from '@/db/schema/files'
import { customers, orders } from '@/db/schema/records'
import { taskCustomers } from '@/db/schema/tasks'
import { attachments } from '@/db/schema/touchpoints'
import { localeOf, type Scope } from '@/lib/access/scope'
import { byId, inTenant } from '@/lib/database/in-tenant'
import { prepared } from '@/lib/database/statement'
import { nameIn } from '@/lib/settings/lists/name-in'
import type { Task } from './task'

/**
 * What a task one sees is about besides its customer, for whom it is done, how it ended, and what is attached. Its records are named: whoever
 * sees the task sees them.
 */
export async function readTaskAbout(scope: Scope, { id, accountId, orderId, flowId, outcomeId }: Task) {
  const locale = localeOf(scope)
  const [[account], [order], [flow], [outcome], doneFor, attached] = await Promise.all([
    accountId
      ? scope.db
          .select({ id: accounts.id, name: accounts.name })
          .from(accounts)
          .where(byId(scope, accounts, accountId))
      : [],
    orderId
      ? scope.db
          .select({ id: orders.id, name: orders.number })
          .from(orders)
          .where(byId(scope, orders, orderId))
      : [],
    flowId
      ? scope.db
          .select({ names: flows.names })
          .from(flows)
          .where(byId(scope, flows, flowId))
      : [],
    outcomeId
      ? scope.db
          .select({ names: outcomes.names })
          .from(outcomes)
          .where(byId(scope, outcomes, outcomeId))
      : [],
    accountId ? readDoneFor(scope, id) : [],
    prepared(scope, 'task-attachments', attachedTo).execute({ retailerId: scope.retailerId, taskId: id }),
  ])
  return {
    account: account ?? null,
    order: order ?? null,
    flow: flow ? nameIn(flow.names, locale) : '',
    outcome: outcome ? nameIn(outcome.names, locale) : '',
    doneFor,
    attached,
  }
}

const readDoneFor = (scope: Scope, taskId: string) =>
  scope.db
    .select({ id: customers.id, name: customers.name })
    .from(taskCustomers)
    .innerJoin(customers, and(eq(customers.retailerId, taskCustomers.retailerId), eq(customers.id, taskCustomers.customerId)))
    .where(and(inTenant(scope, taskCustomers), eq(taskCustomers.taskId, taskId)))
    .orderBy(asc(customers.folded))

const attachedTo = (db: Scope['db']) =>
  db
    .select({ id: attachments.id, token: files.token, name: files.name, contentType: files.contentType })
    .from(attachments)
    .innerJoin(files, and(eq(files.retailerId, attachments.retailerId), eq(files.id, attachments.fileId)))
    .where(and(eq(attachments.retailerId, sql.placeholder('retailerId')), eq(attachments.taskId, sql.placeholder('taskId'))))
    .orderBy(asc(attachments.position))
