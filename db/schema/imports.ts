import { sql } from 'drizzle-orm'
import { bigint, boolean, customType, index, integer, jsonb, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { importStates, importSubjects, rowStates, rowVerdicts } from '../vocabulary'
import { createdAt, instant, tenantKey, within } from './columns'
import { memberships } from './tenancy'

/** How often the cells of a column tell something of the whole file, and one that does. */
export type ToldBy = { count: number; example: string }
export type FileReading = {
  encoding?: string
  delimiter?: string
  /** The row the heads stand in, as a spreadsheet counts; above it stand titles. */
  headLine?: number
  days?: 'dmy' | 'mdy'
  decimal?: 'point' | 'comma'
  /** By column: what its cells tell of the order of days and of the decimal sign. */
  signs?: {
    days?: Partial<Record<'dmy' | 'mdy' | 'either' | 'dotted', ToldBy>>
    decimal?: Partial<Record<'point' | 'comma' | 'either', ToldBy>>
  }[]
}

const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' })

export const importRuns = pgTable(
  'import_runs',
  {
    ...tenantKey(),
    subject: text({ enum: importSubjects }).notNull(),
    fileName: text().notNull(),
    state: text({ enum: importStates }).notNull().default('staged'),
    /** The file's heads from left to right. */
    headers: jsonb().$type<string[]>().notNull().default([]),
    /** Which head gives which field. */
    mapping: jsonb().$type<Record<string, string>>().notNull(),
    /** How the file is written: its messages, what separates its cells, the order of its days, its decimal sign; and what in it told so. */
    reading: jsonb().$type<FileReading>().notNull().default({}),
    /** The first rows as they came, to choose columns by. */
    sample: jsonb().$type<string[][]>().notNull().default([]),
    fileBytes: bigint({ mode: 'number' }).notNull().default(0),
    bytesRead: bigint({ mode: 'number' }).notNull().default(0),
    /** Why the file as a whole was refused while it was read: a message key with its values after bars. */
    problem: text(),
    startedById: uuid(),
    createdAt: createdAt(),
    /** Only a running import is paused; a version that does not know of it finds no job to run. */
    pausedAt: instant(),
    finishedAt: instant(),
  },
  (t) => [primaryKey({ columns: [t.retailerId, t.id] }), within(t.retailerId, t.startedById, memberships)],
)

/** The file itself, a part after the other, until its import is done. */
export const importParts = pgTable(
  'import_parts',
  { ...tenantKey(), runId: uuid().notNull(), position: integer().notNull(), bytes: bytea().notNull() },
  (t) => [
    primaryKey({ columns: [t.retailerId, t.id] }),
    unique('import_parts_once').on(t.retailerId, t.runId, t.position),
    within(t.retailerId, t.runId, importRuns).onDelete('cascade'),
  ],
)

/** One line of the file. Its state is the cursor: an interrupted run goes on with the rows still staged. */
export const importRows = pgTable(
  'import_rows',
  {
    ...tenantKey(),
    runId: uuid().notNull(),
    line: integer().notNull(),
    /** From left to right; rows read before the order was kept have them by head. */
    cells: jsonb().$type<string[] | Record<string, string>>().notNull(),
    verdict: text({ enum: rowVerdicts }).notNull(),
    reason: text(),
    /** What the row is about, as the file names it: the same key in one file is a duplicate, or a part of the same order. */
    key: text(),
    value: jsonb().$type<Record<string, unknown>>(),
    /** Which fields would change from what to what. */
    changes: jsonb().$type<Record<string, [string, string]>>(),
    isConfirmed: boolean().notNull().default(false),
    state: text({ enum: rowStates }).notNull().default('staged'),
  },
  (t) => [
    primaryKey({ columns: [t.retailerId, t.id] }),
    unique('import_rows_line').on(t.retailerId, t.runId, t.line),
    within(t.retailerId, t.runId, importRuns).onDelete('cascade'),
    index('import_rows_key').on(t.retailerId, t.runId, t.key).where(sql`key is not null`),
  ],
)

/** The columns chosen last for files with these heads, so that the next one needs no choosing. */
export const importMappings = pgTable(
  'import_mappings',
  {
    ...tenantKey(),
    subject: text({ enum: importSubjects }).notNull(),
    headers: text().notNull(),
    mapping: jsonb().$type<Record<string, string>>().notNull(),
    changedAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.retailerId, t.id] }), unique('import_mappings_once').on(t.retailerId, t.subject, t.headers)],
)
