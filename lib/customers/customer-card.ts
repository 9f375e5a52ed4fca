import { and, asc, desc, eq, sql } from 'drizzle-orm'
import { consents, customerEmails, customerPhones, customers, orderLines, orders, relationships } from '@/db/schema/records'
import { memberships, stores } from '@/db/schema/tenancy'
import type { Scope } from '@/lib/access/scope'
import { prepared } from '@/lib/database/statement'
import { NotFound } from '@/lib/errors'
import { linePicture } from '@/lib/orders/order-lines'

const retailer = sql.placeholder('retailerId')
const customerIdParam = sql.placeholder('customerId')

/** Everything the customer card shows beside a task, and the head of the customer's page (G-6), in one trip; call it only for a customer one may see. */
export async function readCustomerCard(scope: Scope, customerId: string) {
  const values = { retailerId: scope.retailerId, customerId }
  const [[customer], emails, phones, allowed, people, lines] = await Promise.all([
    prepared(scope, 'card-customer', customerOf).execute(values),
    prepared(scope, 'card-emails', emailsOf).execute(values),
    prepared(scope, 'card-phones', phonesOf).execute(values),
    prepared(scope, 'card-consents', consentsOf).execute(values),
    prepared(scope, 'card-people', peopleOf).execute(values),
    prepared(scope, 'card-orders', lastLinesOf).execute(values),
  ])
  if (!customer) throw new NotFound('errors.customerNotFound')
  return { customer, emails, phones, allowed, people, lines }
}

type Database = Scope['db']

const customerOf = (db: Database) =>
  db
    .select()
    .from(customers)
    .where(and(eq(customers.retailerId, retailer), eq(customers.id, customerIdParam)))

const emailsOf = (db: Database) =>
  db
    .select()
    .from(customerEmails)
    .where(and(eq(customerEmails.retailerId, retailer), eq(customerEmails.customerId, customerIdParam)))
    .orderBy(sql`${customerEmails.suppressedAt} is not null`, desc(customerEmails.isPrimary), asc(customerEmails.id))

const phonesOf = (db: Database) =>
  db
    .select({ id: customerPhones.id, phone: customerPhones.phone, isPrimary: customerPhones.isPrimary })
    .from(customerPhones)
    .where(and(eq(customerPhones.retailerId, retailer), eq(customerPhones.customerId, customerIdParam)))
    .orderBy(desc(customerPhones.isPrimary), asc(customerPhones.id))

const consentsOf = (db: Database) =>
  db
    .select({ channel: consents.channel, state: consents.state, changedAt: consents.changedAt })
    .from(consents)
    .where(and(eq(consents.retailerId, retailer), eq(consents.customerId, customerIdParam)))

const peopleOf = (db: Database) =>
  db
    .select({
      membershipId: relationships.membershipId,
      kind: relationships.kind,
      since: relationships.since,
      name: memberships.name,
      hasLeft: sql<boolean>`${memberships.deactivatedAt} is not null`,
      storeId: relationships.storeId,
      storeName: stores.name,
    })
    .from(relationships)
    .innerJoin(
      memberships,
      and(eq(memberships.retailerId, relationships.retailerId), eq(memberships.id, relationships.membershipId)),
    )
    .innerJoin(stores, and(eq(stores.retailerId, relationships.retailerId), eq(stores.id, relationships.storeId)))
    .where(and(eq(relationships.retailerId, retailer), eq(relationships.customerId, customerIdParam)))
    .orderBy(asc(relationships.kind), asc(memberships.name))

const lastLinesOf = (db: Database) =>
  db
    .select({
      id: orderLines.id,
      name: orderLines.productName,
      price: orderLines.price,
      quantity: orderLines.quantity,
      placedAt: orders.placedAt,
      storeName: stores.name,
      currency: orders.currency,
      country: stores.country,
      picture: linePicture,
    })
    .from(orders)
    .innerJoin(orderLines, and(eq(orderLines.retailerId, orders.retailerId), eq(orderLines.orderId, orders.id)))
    .leftJoin(stores, and(eq(stores.retailerId, orders.retailerId), eq(stores.id, orders.storeId)))
    .where(and(eq(orders.retailerId, retailer), eq(orders.customerId, customerIdParam)))
    .orderBy(desc(orders.placedAt), asc(orderLines.position))
    .limit(3)
