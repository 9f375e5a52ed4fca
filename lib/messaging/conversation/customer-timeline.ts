import { and, desc, eq, isNull, notInArray, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { events } from '@/db/schema/activity'
import { messages } from '@/db/schema/messaging'
import { orderLines, orders } from '@/db/schema/records'
import { tasks } from '@/db/schema/tasks'
import { memberships, stores } from '@/db/schema/tenancy'
import type { Scope } from '@/lib/access/scope'
import { visible } from '@/lib/access/visible'
import { requireCustomer } from '@/lib/customers/queries'
import { beyond, cursorOf } from '@/lib/database/cursor'
import { inTenant } from '@/lib/database/in-tenant'

export const entriesAtOnce = 30

type Told = { id: string; at: Date }
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
        number: string
        pieces: number
        amount: number
        currency: string | null
        country: string | null
        store: string | null
        isCancelled: boolean
      }
    | { kind: 'event'; type: string; who: string; data: Record<string, unknown> }
  )

/**
 * What happened with a customer, the latest first: messages on tasks one may see, orders, and what was changed about them. Paged by key;
 * `before` is where the last page ended. NotFound for a customer one may not see.
 */
export async function readTimeline(scope: Scope, { customerId, before }: { customerId: string; before: string }) {
  await requireCustomer(scope, customerId)
  const some = await Promise.all([
    messagesOf(scope, customerId, before),
    ordersOf(scope, customerId, before),
    changesOf(scope, customerId, before),
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

async function changesOf(scope: Scope, customerId: string, before: string): Promise<TimelineEntry[]> {
  const rows = await scope.db
    .select({ id: events.id, at: events.at, type: events.type, who: events.actorName, data: events.data })
    .from(events)
    .where(
      and(inTenant(scope, events), eq(events.customerId, customerId), isNull(events.taskId), older(events.at, events.id, before)),
    )
    .orderBy(desc(events.at), desc(events.id))
    .limit(entriesAtOnce + 1)
  return rows.map((row) => ({ kind: 'event', ...row }))
}
