import { sql } from 'drizzle-orm'
import { boolean, date, index, integer, numeric, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { channels, consentStates, locales, relationshipKinds } from '../vocabulary'
import { createdAt, instant, tenantKey, within } from './columns'
import { files } from './files'
import { memberships, stores } from './tenancy'

export const customers = pgTable(
  'customers',
  {
    ...tenantKey(),
    number: text(),
    givenName: text().notNull(),
    name: text().notNull(),
    /** The name as a search compares it: no capitals, no accents. */
    folded: text().generatedAlwaysAs(sql`fold(name)`),
    city: text().notNull().default(''),
    locale: text({ enum: locales }),
    timeZone: text(),
    preferredChannel: text({ enum: channels }),
    createdAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.retailerId, t.id] }), unique('customers_number').on(t.retailerId, t.number)],
)

export const customerEmails = pgTable(
  'customer_emails',
  {
    ...tenantKey(),
    customerId: uuid().notNull(),
    email: text().notNull(),
    isPrimary: boolean().notNull().default(true),
    suppressedAt: instant(),
    suppressedWhy: text({ enum: ['bounced', 'complained'] }),
  },
  (t) => [
    primaryKey({ columns: [t.retailerId, t.id] }),
    unique('customer_emails_once').on(t.retailerId, t.email),
    within(t.retailerId, t.customerId, customers).onDelete('cascade'),
    index('customer_emails_of').on(t.retailerId, t.customerId),
  ],
)

export const consents = pgTable(
  'consents',
  {
    ...tenantKey(),
    customerId: uuid().notNull(),
    channel: text({ enum: channels }).notNull(),
    state: text({ enum: consentStates }).notNull(),
    proof: text().notNull().default(''),
    changedAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.retailerId, t.id] }),
    unique('consents_once').on(t.retailerId, t.customerId, t.channel),
    within(t.retailerId, t.customerId, customers).onDelete('cascade'),
  ],
)

export const relationships = pgTable(
  'relationships',
  {
    ...tenantKey(),
    customerId: uuid().notNull(),
    membershipId: uuid().notNull(),
    storeId: uuid().notNull(),
    kind: text({ enum: relationshipKinds }).notNull(),
    since: date({ mode: 'string' }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.retailerId, t.id] }),
    unique('relationships_once').on(t.retailerId, t.customerId, t.membershipId),
    within(t.retailerId, t.customerId, customers).onDelete('cascade'),
    within(t.retailerId, t.membershipId, memberships),
    within(t.retailerId, t.storeId, stores),
    index('relationships_of_member').on(t.retailerId, t.membershipId, t.kind),
  ],
)

export const orders = pgTable(
  'orders',
  {
    ...tenantKey(),
    number: text().notNull(),
    customerId: uuid(),
    storeId: uuid(),
    placedAt: instant().notNull(),
    cancelledAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.retailerId, t.id] }),
    unique('orders_number').on(t.retailerId, t.number),
    within(t.retailerId, t.customerId, customers),
    within(t.retailerId, t.storeId, stores),
    index('orders_of_customer').on(t.retailerId, t.customerId, t.placedAt),
  ],
)

export const orderLines = pgTable(
  'order_lines',
  {
    ...tenantKey(),
    orderId: uuid().notNull(),
    position: integer().notNull(),
    productCode: text().notNull(),
    productName: text().notNull(),
    quantity: integer().notNull(),
    price: numeric({ precision: 12, scale: 2 }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.retailerId, t.id] }),
    unique('order_lines_once').on(t.retailerId, t.orderId, t.position),
    within(t.retailerId, t.orderId, orders).onDelete('cascade'),
  ],
)

/** What the chain sells, as messages and tasks show it. */
export const products = pgTable(
  'products',
  {
    ...tenantKey(),
    code: text().notNull(),
    name: text().notNull(),
    folded: text().generatedAlwaysAs(sql`fold(name || ' ' || code)`),
    description: text().notNull().default(''),
    price: numeric({ precision: 12, scale: 2 }),
    currency: text(),
    pictureUrl: text().notNull().default(''),
    pictureId: uuid(),
    link: text().notNull().default(''),
    retiredAt: instant(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.retailerId, t.id] }),
    unique('products_code').on(t.retailerId, t.code),
    within(t.retailerId, t.pictureId, files),
    index('products_by_name').on(t.retailerId, t.name, t.id),
  ],
)

/** A document or picture kept for messages. */
export const assets = pgTable(
  'assets',
  {
    ...tenantKey(),
    name: text().notNull(),
    fileId: uuid().notNull(),
    retiredAt: instant(),
    createdAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.retailerId, t.id] }), within(t.retailerId, t.fileId, files)],
)
