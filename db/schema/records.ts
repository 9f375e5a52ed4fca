import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  numeric,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { channels, consentStates, locales, relationshipKinds } from '../vocabulary'
import { createdAt, instant, tenantKey, within } from './columns'
import { files } from './files'
import { memberships, stores } from './tenancy'

/** An amount as typed, and its currency (ISO 4217). */
export type Money = { amount: string; currency: string }
export type AttributeValue = string | number | boolean | Money
/** What a chain keeps of a record beside its columns, by the attribute's id; what is not said has no line. Days as 2026-11-30, choices by id. */
export type AttributeValues = Record<string, AttributeValue>
const attributeValues = () => jsonb().$type<AttributeValues>().notNull().default({})

export const customers = pgTable(
  'customers',
  {
    ...tenantKey(),
    number: text(),
    givenName: text().notNull(),
    name: text().notNull(),
    /** The name as a search compares it: no capitals, no accents. */
    folded: text().generatedAlwaysAs(sql`fold(name)`),
    /** The name in all the ways people type it into a search; see nameForms. */
    sought: text().generatedAlwaysAs(sql`name_forms(name)`),
    city: text().notNull().default(''),
    locale: text({ enum: locales }),
    timeZone: text(),
    preferredChannel: text({ enum: channels }),
    attributes: attributeValues(),
    /** Counts the saves of who they are: a save made from an older one is refused (T-16, Q-C3). */
    version: integer().notNull().default(1),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.retailerId, t.id] }),
    unique('customers_number').on(t.retailerId, t.number),
    index('customers_by_name').on(t.retailerId, t.folded, t.id),
  ],
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
    uniqueIndex('customer_emails_primary').on(t.retailerId, t.customerId).where(sql`is_primary`),
  ],
)

/** Numbers as +44…, one of them the first to try; a household may share one, so two customers may have the same. */
export const customerPhones = pgTable(
  'customer_phones',
  {
    ...tenantKey(),
    customerId: uuid().notNull(),
    phone: text().notNull(),
    isPrimary: boolean().notNull().default(true),
  },
  (t) => [
    primaryKey({ columns: [t.retailerId, t.id] }),
    unique('customer_phones_once').on(t.retailerId, t.customerId, t.phone),
    within(t.retailerId, t.customerId, customers).onDelete('cascade'),
    uniqueIndex('customer_phones_primary').on(t.retailerId, t.customerId).where(sql`is_primary`),
    index('customer_phones_by_number').on(t.retailerId, t.phone),
    check('customer_phones_e164', sql`phone ~ '^\\+[1-9][0-9]{6,14}$'`),
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
    index('relationships_of_store').on(t.retailerId, t.storeId, t.customerId),
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
    paidAt: instant(),
    cancelledAt: instant(),
    attributes: attributeValues(),
    /** Counts the saves of its attributes (T-16, Q-C3). */
    version: integer().notNull().default(1),
    /** ISO 4217, where the file told it; else see currencyOf. */
    currency: text(),
  },
  (t) => [
    primaryKey({ columns: [t.retailerId, t.id] }),
    unique('orders_number').on(t.retailerId, t.number),
    within(t.retailerId, t.customerId, customers),
    within(t.retailerId, t.storeId, stores),
    index('orders_of_customer').on(t.retailerId, t.customerId, t.placedAt),
    index('orders_by_moment').on(t.retailerId, t.placedAt.desc().nullsFirst(), t.id.desc().nullsFirst()),
    index('orders_of_store').on(t.retailerId, t.storeId, t.placedAt),
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
    /** The code as it tells products apart: capitals make no other one. */
    codeKey: text().generatedAlwaysAs(sql`lower(code)`),
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
    uniqueIndex('products_code_key').on(t.retailerId, t.codeKey),
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
