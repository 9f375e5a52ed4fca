import { sql } from 'drizzle-orm'
import type { Scope } from '@/lib/access/scope'
import { holdersText } from '@/lib/access/visible'
import { statement } from '@/lib/database/statement'
import { channel } from './topics'

/** Tells open screens, once the transaction commits, that the retailer's settings, people or rights changed. */
export async function announceRetailer(scope: Scope) {
  const signal = { retailerId: scope.retailerId, topic: `retailer:${scope.retailerId}`, id: scope.retailerId }
  await scope.db.execute(sql`select pg_notify(${channel}, ${JSON.stringify(signal)})`)
}

/** Tells a store's list that a task left it. */
export async function announceStore(scope: Scope, storeId: string, taskId: string) {
  const signal = { retailerId: scope.retailerId, topic: `store:${storeId}`, id: taskId, storeId }
  await scope.db.execute(sql`select pg_notify(${channel}, ${JSON.stringify(signal)})`)
}

/** Tells open screens that a task changed: its own, its store's list, and for a personal one those of the people it concerns and lists of such. */
export const announceTask = (scope: Scope, taskId: string) => announceTasks(scope, [taskId])

export async function announceTasks(scope: Scope, taskIds: string[]) {
  const text = `select pg_notify($1, json_build_object('retailerId', t.retailer_id, 'topic', topic, 'id', t.id, 'kind', t.kind,
      'storeId', t.store_id, 'assigneeId', t.assignee_id, 'creatorId', t.creator_id, 'isPrivate', t.is_private, 'holderIds', ${holdersText})::text)
    from tasks t cross join lateral unnest(array['task:' || t.id,
      case t.kind when 'group' then 'store:' || t.store_id else 'own:' || t.id end, 'person:' || t.assignee_id]) topic
    where t.retailer_id = $2 and t.id = any($3::uuid[]) and topic is not null`
  await statement(scope, 'announce-tasks', text, [channel, scope.retailerId, taskIds])
}

/** Tells a person's open screens that there is news for them alone. */
export async function announcePerson(scope: Scope, membershipId: string) {
  const signal = {
    retailerId: scope.retailerId,
    topic: `person:${membershipId}`,
    id: membershipId,
    kind: 'personal',
    assigneeId: membershipId,
    isPrivate: true,
  }
  await scope.db.execute(sql`select pg_notify(${channel}, ${JSON.stringify(signal)})`)
}

/** Tells who has the task open, or lists it, that somebody came, went, writes, or that its draft changed (G-17, G-18). */
export async function announcePresence(scope: Scope, taskId: string) {
  await scope.db.execute(sql`
    select pg_notify(${channel}, json_build_object('retailerId', t.retailer_id, 'topic', 'presence:' || t.id, 'id', t.id, 'kind', t.kind,
      'storeId', t.store_id, 'assigneeId', t.assignee_id, 'creatorId', t.creator_id, 'isPrivate', t.is_private, 'holderIds', ${sql.raw(holdersText)})::text)
    from tasks t where t.retailer_id = ${scope.retailerId} and t.id = ${taskId}`)
}

/** Tells the stores a customer belongs to, or is worked with by, that something about them changed. */
export async function announceCustomer(scope: Scope, customerId: string) {
  await scope.db.execute(sql`
    select pg_notify(${channel}, json_build_object('retailerId', ${scope.retailerId}::uuid, 'topic', 'customer:' || ${customerId}::uuid,
      'id', ${customerId}::uuid, 'storeId', store_id)::text)
    from (select store_id from relationships where retailer_id = ${scope.retailerId} and customer_id = ${customerId}
      union select store_id from tasks where retailer_id = ${scope.retailerId} and customer_id = ${customerId} and deleted_at is null
      union select null) near`)
}

/** Ends a person's open streams at once (Q-A4). */
export async function announceSessionEnd(
  client: { query: (text: string, values: unknown[]) => Promise<unknown> },
  userId: string,
) {
  await client.query('select pg_notify($1, $2)', [channel, JSON.stringify({ sessionEnded: true, userId })])
}

/** Tells the stores an account belongs to, or is worked with by, and those with a role on it, that something about it changed. */
export async function announceAccount(scope: Scope, accountId: string) {
  await scope.db.execute(sql`
    select pg_notify(${channel}, json_build_object('retailerId', ${scope.retailerId}::uuid, 'topic', 'account:' || ${accountId}::uuid, 'id', ${accountId}::uuid,
      'storeId', near.store_id, 'holderIds', array(select membership_id from account_assignments where retailer_id = ${scope.retailerId} and account_id = ${accountId}))::text)
    from (select store_id from accounts where retailer_id = ${scope.retailerId} and id = ${accountId}
      union select store_id from tasks where retailer_id = ${scope.retailerId} and account_id = ${accountId} and deleted_at is null
      union select null) near`)
}
