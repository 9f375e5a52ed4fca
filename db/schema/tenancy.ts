import { sql } from 'drizzle-orm'
import {
  boolean,
  doublePrecision,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { features, linkPurposes, locales, roles, themes } from '../vocabulary'
import { createdAt, instant, tenantKey, within } from './columns'
import { retailers } from './retailers'

/** One person of the deployment, whatever retailers they belong to. */
export const users = pgTable(
  'users',
  {
    id: uuid().primaryKey(),
    email: text().notNull(),
    name: text().notNull(),
    passwordHash: text(),
    locale: text({ enum: locales }),
    theme: text({ enum: themes }).notNull().default('system'),
    signature: text().notNull().default(''),
    hasShortcuts: boolean().notNull().default(true),
    createdAt: createdAt(),
  },
  (t) => [uniqueIndex('users_email').on(sql`lower(${t.email})`)],
)

export const stores = pgTable(
  'stores',
  {
    ...tenantKey(),
    number: text().notNull(),
    name: text().notNull(),
    address: text().notNull().default(''),
    city: text().notNull().default(''),
    region: text().notNull().default(''),
    postalCode: text().notNull().default(''),
    country: text().notNull().default(''),
    phone: text().notNull().default(''),
    latitude: doublePrecision(),
    longitude: doublePrecision(),
    timeZone: text().notNull(),
    locale: text({ enum: locales }).notNull().default('en'),
    /** When it is open, by weekday, as `writeHours` writes it: "Mo-Fr 10:00-14:00,17:00-20:30; Sa 10:00-14:00; Su off". */
    hours: text().notNull().default('Mo-Su 09:00-19:00'),
    createdAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.retailerId, t.id] }), unique('stores_number').on(t.retailerId, t.number)],
)

export const memberships = pgTable(
  'memberships',
  {
    ...tenantKey(),
    userId: uuid()
      .notNull()
      .references(() => users.id),
    role: text({ enum: roles }).notNull(),
    homeStoreId: uuid(),
    /** The store looked at last, where to begin for who has no home store. */
    lastStoreId: uuid(),
    name: text().notNull(),
    deactivatedAt: instant(),
    /** Whom what customers still answer to somebody who left goes to: a colleague, or the tasks' stores; neither, it stays theirs. */
    answersToId: uuid(),
    answersToStore: boolean().notNull().default(false),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.retailerId, t.id] }),
    foreignKey({ name: 'memberships_answers_to', columns: [t.retailerId, t.answersToId], foreignColumns: [t.retailerId, t.id] }),
    unique('memberships_user').on(t.retailerId, t.userId),
    within(t.retailerId, t.homeStoreId, stores),
    within(t.retailerId, t.lastStoreId, stores),
    index('memberships_of_user').on(t.userId),
  ],
)

/** Every store a person works in (the home store too); managers manage these. */
export const membershipStores = pgTable(
  'membership_stores',
  { ...tenantKey(), membershipId: uuid().notNull(), storeId: uuid().notNull() },
  (t) => [
    primaryKey({ columns: [t.retailerId, t.id] }),
    unique('membership_stores_once').on(t.retailerId, t.membershipId, t.storeId),
    within(t.retailerId, t.membershipId, memberships).onDelete('cascade'),
    within(t.retailerId, t.storeId, stores),
  ],
)

/** What a person chose: a list's columns and density, which kinds of notifications they want. Typed in the settings room. */
export const personSettings = pgTable(
  'person_settings',
  { ...tenantKey(), membershipId: uuid().notNull(), key: text().notNull(), value: jsonb().notNull() },
  (t) => [
    primaryKey({ columns: [t.retailerId, t.id] }),
    unique('person_settings_once').on(t.retailerId, t.membershipId, t.key),
    within(t.retailerId, t.membershipId, memberships).onDelete('cascade'),
  ],
)

export const retailerFeatures = pgTable(
  'retailer_features',
  { ...tenantKey(), feature: text({ enum: features }).notNull(), isOn: boolean().notNull(), changedAt: createdAt() },
  (t) => [primaryKey({ columns: [t.retailerId, t.id] }), unique('retailer_features_once').on(t.retailerId, t.feature)],
)

/** Sign-ins. Only the hash of the cookie's token is kept (Q-A3); ending one is a write that holds from the next request. */
export const sessions = pgTable(
  'sessions',
  {
    tokenHash: text().primaryKey(),
    userId: uuid()
      .notNull()
      .references(() => users.id),
    currentRetailerId: uuid().references(() => retailers.id),
    createdAt: instant().notNull().defaultNow(),
    lastSeenAt: instant().notNull().defaultNow(),
    endedAt: instant(),
  },
  (t) => [index('sessions_of_user').on(t.userId)],
)

/** A press that a browser gave a key: sent again under it, it is the same press with the same answer (Q-C7). Kept for a week. */
export const idempotencyKeys = pgTable(
  'idempotency_keys',
  {
    ...tenantKey(),
    membershipId: uuid().notNull(),
    requestHash: text().notNull(),
    answer: jsonb(),
    createdAt: instant().notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.retailerId, t.id] }), index('idempotency_keys_by_age').on(t.createdAt)],
)

export const throttles = pgTable('throttles', {
  key: text().primaryKey(),
  windowStartedAt: instant().notNull(),
  count: integer().notNull(),
})

export const oneTimeLinks = pgTable('one_time_links', {
  tokenHash: text().primaryKey(),
  purpose: text({ enum: linkPurposes }).notNull(),
  userId: uuid()
    .notNull()
    .references(() => users.id),
  expiresAt: instant().notNull(),
  usedAt: instant(),
  createdAt: instant().notNull().defaultNow(),
})

export const deploymentSettings = pgTable('deployment_settings', { key: text().primaryKey(), value: text().notNull() })

export const heartbeats = pgTable('heartbeats', {
  workerId: text().primaryKey(),
  process: text().notNull(),
  beatAt: instant().notNull(),
})
