import { and, eq } from 'drizzle-orm'
import { accountUsers } from '@/db/schema/accounts'
import { customers } from '@/db/schema/records'
import { localeOf, type Scope } from '@/lib/access/scope'
import { inTenant } from '@/lib/database/in-tenant'
import { type AttributeAsked, askAttribute } from '@/lib/records/ask-attribute'
import { nameOfRecord, recordOf, requireRecord } from '@/lib/records/record-ref'
import { nameIn } from '@/lib/settings/lists/name-in'
import { readAttributes, readOutcomes } from '@/lib/settings/lists/read-lists'
import { getTask } from '@/lib/tasks/queries'
import type { Task } from '@/lib/tasks/task'

/** What somebody is asked when a task is completed; everything in the reader's language. */
export type CompletionAsked = {
  number: number
  title: string
  outcomes: { id: string; name: string; closesAs: 'resolved' | 'dismissed' }[]
  record: { kind: 'customer' | 'account' | 'order'; id: string; name: string; attributes: AttributeAsked[] } | null
  /** The customers it may have been with. */
  people: { id: string; name: string }[]
}
/** How a task one sees can end, and what else can be said with it (T-13): the outcomes, and the values its record has now. */
export async function readCompletion(scope: Scope, taskId: string): Promise<CompletionAsked> {
  const task = await getTask(scope, taskId)
  const locale = localeOf(scope)
  const [outcomes, record, people] = await Promise.all([readOutcomes(scope), readRecord(scope, task), readPeople(scope, task)])
  return {
    number: task.number,
    title: task.title,
    outcomes: outcomes
      .filter(({ retiredAt }) => !retiredAt)
      .map(({ id, names, closesAs }) => ({ id, name: nameIn(names, locale), closesAs })),
    record,
    people,
  }
}

async function readRecord(scope: Scope, task: Task): Promise<CompletionAsked['record']> {
  const of = recordOf(task)
  if (!of) return null
  const [record, known] = await Promise.all([requireRecord(scope, of), readAttributes(scope, of.kind)])
  const locale = localeOf(scope)
  const attributes = known
    .filter(({ retiredAt }) => !retiredAt)
    .map((attribute) => askAttribute(attribute, record.attributes[attribute.id], locale))
  return { ...of, name: nameOfRecord(record), attributes }
}

/** The users of the account it is about, else its customer. */
async function readPeople(scope: Scope, { accountId, customerId }: Task) {
  const named = { id: customers.id, name: customers.name }
  if (accountId)
    return scope.db
      .select(named)
      .from(accountUsers)
      .innerJoin(customers, and(eq(customers.retailerId, accountUsers.retailerId), eq(customers.id, accountUsers.customerId)))
      .where(and(inTenant(scope, accountUsers), eq(accountUsers.accountId, accountId)))
      .orderBy(customers.folded)
      .limit(50)
  if (!customerId) return []
  return scope.db
    .select(named)
    .from(customers)
    .where(and(inTenant(scope, customers), eq(customers.id, customerId)))
}
