import { sql } from 'drizzle-orm'
import { boolean, index, integer, jsonb, pgTable, primaryKey, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import {
  directions,
  locales,
  mailKinds,
  messagePurposes,
  messageStates,
  missingFileReasons,
  receivedFileStates,
} from '../vocabulary'
import { createdAt, instant, tenantKey, within } from './columns'
import { files } from './files'
import { customers } from './records'
import { tasks } from './tasks'
import { memberships, stores } from './tenancy'

/** The address a customer answers to: one per task and recipient, 130 random bits, valid as long as the task exists (Q-E8). */
export const replyTokens = pgTable(
  'reply_tokens',
  {
    ...tenantKey(),
    token: text().notNull(),
    taskId: uuid().notNull(),
    customerId: uuid().notNull(),
    email: text().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.retailerId, t.id] }),
    unique('reply_tokens_once').on(t.retailerId, t.taskId, t.customerId),
    uniqueIndex('reply_tokens_token').on(t.token, t.retailerId),
    within(t.retailerId, t.taskId, tasks),
    within(t.retailerId, t.customerId, customers),
  ],
)

export const messages = pgTable(
  'messages',
  {
    ...tenantKey(),
    purpose: text({ enum: messagePurposes }).notNull(),
    direction: text({ enum: directions }).notNull(),
    state: text({ enum: messageStates }).notNull(),
    taskId: uuid(),
    customerId: uuid(),
    storeId: uuid(),
    authorId: uuid(),
    kind: text({ enum: mailKinds }),
    fromAddress: text().notNull(),
    fromName: text().notNull().default(''),
    toAddress: text().notNull(),
    replyTo: text().notNull().default(''),
    subject: text().notNull(),
    html: text().notNull().default(''),
    text: text().notNull().default(''),
    visibleText: text().notNull().default(''),
    quotedText: text().notNull().default(''),
    isUnverified: boolean().notNull().default(false),
    messageIdHeader: text().notNull(),
    inReplyTo: text(),
    references: text().array().notNull().default(sql`'{}'::text[]`),
    providerId: text(),
    requestHash: text(),
    headers: jsonb().$type<Record<string, string>>().notNull().default({}),
    tries: integer().notNull().default(0),
    firstTriedAt: instant(),
    error: text(),
    createdAt: createdAt(),
    /** A later send leaves then (G-7); until it does it can be taken back. */
    sendAt: instant(),
    /** Which answer of the customer it answers; a colleague's answer to the same one holds it back (G-17). */
    respondsToId: uuid(),
    resolves: boolean().notNull().default(false),
    sentAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.retailerId, t.id] }),
    within(t.retailerId, t.taskId, tasks),
    within(t.retailerId, t.customerId, customers),
    within(t.retailerId, t.storeId, stores),
    within(t.retailerId, t.authorId, memberships),
    uniqueIndex('messages_taken_once')
      .on(t.retailerId, t.taskId, t.messageIdHeader)
      .where(sql`direction = 'in' and task_id is not null`),
    index('messages_of_task').on(t.retailerId, t.taskId, t.createdAt),
    index('messages_of_customer').on(t.retailerId, t.customerId, t.createdAt),
    index('messages_by_provider').on(t.providerId),
    index('messages_by_header').on(t.messageIdHeader),
    index('messages_scheduled').on(t.sendAt).where(sql`state = 'scheduled'`),
    index('messages_unassigned').on(t.retailerId, t.storeId).where(sql`purpose = 'unassigned'`),
  ],
)

/** A picture or document that goes with a message; pictures in the text are named by their content id. */
export const messageFiles = pgTable(
  'message_files',
  {
    ...tenantKey(),
    messageId: uuid().notNull(),
    fileId: uuid().notNull(),
    contentId: text(),
    /** What it is called in this message: a picture that several products share has the name of the one picked. Null: the file's own. */
    name: text(),
    position: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.retailerId, t.id] }),
    unique('message_files_once').on(t.retailerId, t.messageId, t.fileId),
    within(t.retailerId, t.messageId, messages),
    within(t.retailerId, t.fileId, files),
  ],
)

/** What came with a received mail, in its order: fetched at once by the worker, kept, or named with why it is not here (G-10, H-5). */
export const receivedFiles = pgTable(
  'received_files',
  {
    ...tenantKey(),
    messageId: uuid().notNull(),
    position: integer().notNull(),
    /** The provider's id of it, to fetch it by; null for a picture that stood in the mail's own text. */
    providerId: text(),
    name: text().notNull(),
    /** What the mail says it is; what it is, is found in its content. */
    claimedType: text().notNull(),
    /** By which the mail's HTML shows it in its place. */
    contentId: text(),
    state: text({ enum: receivedFileStates }).notNull().default('waiting'),
    reason: text({ enum: missingFileReasons }),
    fileId: uuid(),
  },
  (t) => [
    primaryKey({ columns: [t.retailerId, t.id] }),
    unique('received_files_once').on(t.retailerId, t.messageId, t.position),
    within(t.retailerId, t.messageId, messages),
    within(t.retailerId, t.fileId, files),
    index('received_files_of_file').on(t.retailerId, t.fileId),
  ],
)

/** The message being written on a task: one, on the server, seen by colleagues and taken over by them (G-18). */
export const taskDrafts = pgTable(
  'task_drafts',
  {
    ...tenantKey(),
    taskId: uuid().notNull(),
    authorId: uuid().notNull(),
    subject: text().notNull().default(''),
    html: text().notNull().default(''),
    recipients: uuid().array().notNull().default(sql`'{}'::uuid[]`),
    fileIds: uuid().array().notNull().default(sql`'{}'::uuid[]`),
    /** What each of them is called in this message, in the same order. */
    fileNames: text().array().notNull().default(sql`'{}'::text[]`),
    respondsToId: uuid(),
    /** A customer's own words that a template brought, with the places they stand for: they become places again when others get the message too. */
    filled: jsonb().$type<[words: string, places: string][]>().notNull().default([]),
    version: integer().notNull().default(1),
    updatedAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.retailerId, t.id] }),
    unique('task_drafts_once').on(t.retailerId, t.taskId),
    within(t.retailerId, t.taskId, tasks),
    within(t.retailerId, t.authorId, memberships),
  ],
)

/** Words a retailer offers its people, with places that are filled in (Liquid). */
export const messageTemplates = pgTable(
  'message_templates',
  {
    ...tenantKey(),
    name: text().notNull(),
    subject: text().notNull(),
    body: text().notNull(),
    locale: text({ enum: locales }),
    retiredAt: instant(),
    createdAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.retailerId, t.id] }), unique('message_templates_name').on(t.retailerId, t.name)],
)

/** What providers told us, once each, before anybody has looked at it. Outside the tenants until it is placed. */
export const inboundEvents = pgTable('inbound_events', {
  id: uuid().primaryKey(),
  providerEventId: text().notNull().unique(),
  type: text().notNull(),
  payload: jsonb().$type<Record<string, unknown>>().notNull(),
  receivedAt: instant().notNull().defaultNow(),
  settledAt: instant(),
  outcome: text(),
  tries: integer().notNull().default(0),
})

/** Mail that names no retailer: kept 30 days, counted in the health report (G-13). */
export const unplacedMails = pgTable('unplaced_mails', {
  id: uuid().primaryKey(),
  fromAddress: text().notNull(),
  toAddress: text().notNull(),
  subject: text().notNull(),
  text: text().notNull(),
  receivedAt: instant().notNull().defaultNow(),
})

/** The built-in mailbox's own store: what reached the stand-in provider, and the answers written there. */
export const simulatorMails = pgTable('simulator_mails', {
  id: text().primaryKey(),
  direction: text({ enum: directions }).notNull(),
  idempotencyKey: text().unique(),
  address: text().notNull(),
  answersRetailerId: uuid(),
  answersMessageId: uuid(),
  payload: jsonb().$type<Record<string, unknown>>().notNull(),
  createdAt: createdAt(),
})
