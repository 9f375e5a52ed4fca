import { and, desc, eq, inArray, isNull, notInArray, or, type SQL, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { events } from '@/db/schema/activity'
import { files } from '@/db/schema/files'
import { messages } from '@/db/schema/messaging'
import { customers, orderLines, orders } from '@/db/schema/records'
import { tasks } from '@/db/schema/tasks'
import { memberships, stores } from '@/db/schema/tenancy'
import { attachments, touchpointCustomers, touchpoints } from '@/db/schema/touchpoints'
import type { TouchpointChannel } from '@/db/vocabulary'
import type { Scope } from '@/lib/access/scope'
import { visible } from '@/lib/access/visible'
import { beyond, cursorOf } from '@/lib/database/cursor'
import { inTenant } from '@/lib/database/in-tenant'
import { type RecordRef, requireRecord } from '@/lib/records/record-ref'

export const entriesAtOnce = 30

type Told = { id: string; at: Date }
type TaskNamed = { id: string; number: number; title: string }
export type TimelineEntry = Told &
  (
    | {
        kind: 'message'
        direction: 'in' | 'out'
        subject: string
        text: string
        who: string | null
        task: string
        isBounced: boolean
      }
    | {
        kind: 'order'
        orderId: string
        number: string
        pieces: number
        amount: number
        currency: string | null
        country: string | null
        store: string | null
        isCancelled: boolean
      }
    | {
        kind: 'touchpoint'
        channel: TouchpointChannel
        text: string
        who: string | null
        /** The customers and colleagues who took part. */
        names: string[]
        files: { token: string; name: string }[]
        task: string | null
      }
    | { kind: 'event'; type: string; who: string; data: Record<string, unknown>; task: TaskNamed | null }
  )

/**
 * What happened with a record, the latest first: contacts, what was changed about it and became of its tasks; of a customer messages on tasks
 * one may see and orders too. Paged by key; `before` is where the last page ended. NotFound for a record one may not see.
 */
export async function readTimeline(scope: Scope, { record, before }: { record: RecordRef; before: string }) {
  await requireRecord(scope, record)
  const isCustomer = record.kind === 'customer'
  const some = await Promise.all([
    isCustomer ? messagesOf(scope, record.id, before) : [],
    isCustomer ? ordersOf(scope, record.id, before) : [],
    touchpointsOf(scope, record, before),
    changesOf(scope, record, before),
  ])
  const all = some.flat().sort((a, b) => b.at.getTime() - a.at.getTime() || (a.id < b.id ? 1 : -1))
  const entries = all.slice(0, entriesAtOnce)
  const last = all.length > entriesAtOnce ? entries.at(-1) : undefined
  return { entries, next: last ? cursorOf(last.at, last.id) : '' }
}

const older = (by: PgColumn, id: PgColumn, before: string) => beyond(before, { by, id, kind: 'moment', isDescending: true })

async function messagesOf(scope: Scope, customerId: string, before: string): Promise<TimelineEntry[]> {
  const isOn = scope.features.includes('group_tasks') || scope.actor.kind === 'system'
  const rows = await scope.db
    .select({
      id: messages.id,
      at: messages.createdAt,
      direction: messages.direction,
      state: messages.state,
      subject: messages.subject,
      text: messages.visibleText,
      who: memberships.name,
      task: tasks.id,
    })
    .from(messages)
    .innerJoin(tasks, and(eq(tasks.retailerId, messages.retailerId), eq(tasks.id, messages.taskId)))
    .leftJoin(memberships, and(eq(memberships.retailerId, messages.retailerId), eq(memberships.id, messages.authorId)))
    .where(
      and(
        inTenant(scope, messages),
        eq(messages.customerId, customerId),
        visible(scope, tasks),
        isOn ? undefined : sql`${tasks.kind} <> 'group'`,
        notInArray(messages.state, ['scheduled', 'cancelled', 'held']),
        older(messages.createdAt, messages.id, before),
      ),
    )
    .orderBy(desc(messages.createdAt), desc(messages.id))
    .limit(entriesAtOnce + 1)
  return rows.map(({ state, text, ...row }) => ({
    kind: 'message',
    ...row,
    text: text.slice(0, 240),
    isBounced: state === 'bounced' || state === 'complained',
  }))
}

async function ordersOf(scope: Scope, customerId: string, before: string): Promise<TimelineEntry[]> {
  const rows = await scope.db
    .select({
      id: orders.id,
      orderId: orders.id,
      at: orders.placedAt,
      number: orders.number,
      cancelledAt: orders.cancelledAt,
      store: stores.name,
      currency: orders.currency,
      country: stores.country,
      pieces: sql<number>`(select coalesce(sum(quantity), 0)::int from ${orderLines} l where l.retailer_id = ${orders.retailerId} and l.order_id = ${orders.id})`,
      amount: sql<number>`(select coalesce(sum(quantity * price), 0)::float8 from ${orderLines} l where l.retailer_id = ${orders.retailerId} and l.order_id = ${orders.id})`,
    })
    .from(orders)
    .leftJoin(stores, and(eq(stores.retailerId, orders.retailerId), eq(stores.id, orders.storeId)))
    .where(and(inTenant(scope, orders), eq(orders.customerId, customerId), older(orders.placedAt, orders.id, before)))
    .orderBy(desc(orders.placedAt), desc(orders.id))
    .limit(entriesAtOnce + 1)
  return rows.map(({ cancelledAt, ...row }) => ({ kind: 'order', ...row, isCancelled: cancelledAt !== null }))
}

/** Contacts of a record; those told by somebody's private task are seen by those alone who see it. */
async function touchpointsOf(scope: Scope, record: RecordRef, before: string): Promise<TimelineEntry[]> {
  const { kind, id } = record
  const withThem = scope.db
    .select({ id: touchpointCustomers.touchpointId })
    .from(touchpointCustomers)
    .where(and(inTenant(scope, touchpointCustomers), eq(touchpointCustomers.customerId, id)))
  const isOf =
    kind === 'customer'
      ? inArray(touchpoints.id, withThem)
      : eq(kind === 'account' ? touchpoints.accountId : touchpoints.orderId, id)
  const rows = await scope.db
    .select({
      id: touchpoints.id,
      at: touchpoints.at,
      channel: touchpoints.channel,
      text: touchpoints.text,
      who: memberships.name,
      task: touchpoints.taskId,
      names: sql<
        string[]
      >`array(select c.name from ${touchpointCustomers} tc join ${customers} c on c.retailer_id = tc.retailer_id and c.id = tc.customer_id
        where tc.retailer_id = ${touchpoints.retailerId} and tc.touchpoint_id = ${touchpoints.id} and c.id <> ${id}
        union all select m.name from ${memberships} m where m.retailer_id = ${touchpoints.retailerId} and m.id = any(${touchpoints.participantIds}))`,
      files: sql<
        { token: string; name: string }[]
      >`coalesce((select json_agg(json_build_object('token', f.token, 'name', f.name) order by a.position)
        from ${attachments} a join ${files} f on f.retailer_id = a.retailer_id and f.id = a.file_id
        where a.retailer_id = ${touchpoints.retailerId} and a.touchpoint_id = ${touchpoints.id}), '[]'::json)`,
    })
    .from(touchpoints)
    .leftJoin(memberships, and(eq(memberships.retailerId, touchpoints.retailerId), eq(memberships.id, touchpoints.membershipId)))
    .leftJoin(tasks, and(eq(tasks.retailerId, touchpoints.retailerId), eq(tasks.id, touchpoints.taskId)))
    .where(
      and(
        inTenant(scope, touchpoints),
        isOf,
        isNull(touchpoints.undoneAt),
        or(isNull(tasks.id), eq(tasks.isPrivate, false), visible(scope, tasks)),
        older(touchpoints.at, touchpoints.id, before),
      ),
    )
    .orderBy(desc(touchpoints.at), desc(touchpoints.id))
    .limit(entriesAtOnce + 1)
  return rows.map((row) => ({ kind: 'touchpoint', ...row }))
}

const ofTasks = ['task.created', 'task.resolved', 'task.dismissed', 'task.reopened']

/** What was changed about a record; of accounts and orders, what became of those of their tasks that one sees too. */
async function changesOf(scope: Scope, { kind, id }: RecordRef, before: string): Promise<TimelineEntry[]> {
  const column = { customer: events.customerId, account: events.accountId, order: events.orderId }[kind]
  const seen: SQL | undefined =
    kind === 'customer'
      ? isNull(events.taskId)
      : or(isNull(events.taskId), and(inArray(events.type, ofTasks), visible(scope, tasks)))
  const rows = await scope.db
    .select({
      id: events.id,
      at: events.at,
      type: events.type,
      who: events.actorName,
      data: events.data,
      taskId: tasks.id,
      number: tasks.number,
      title: tasks.title,
    })
    .from(events)
    .leftJoin(tasks, and(eq(tasks.retailerId, events.retailerId), eq(tasks.id, events.taskId)))
    .where(
      and(
        inTenant(scope, events),
        eq(column, id),
        seen,
        sql`${events.type} <> 'record.touched'`,
        older(events.at, events.id, before),
      ),
    )
    .orderBy(desc(events.at), desc(events.id))
    .limit(entriesAtOnce + 1)
  return rows.map(({ taskId, number, title, ...row }) => ({
    kind: 'event',
    ...row,
    task: taskId && number !== null && title !== null ? { id: taskId, number, title } : null,
  }))
}
