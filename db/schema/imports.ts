import { boolean, integer, jsonb, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { importStates, rowStates, rowVerdicts } from '../vocabulary'
import { createdAt, instant, tenantKey, within } from './columns'
import { memberships } from './tenancy'

export const importRuns = pgTable(
  'import_runs',
  {
    ...tenantKey(),
    subject: text({ enum: ['stores'] }).notNull(),
    fileName: text().notNull(),
    state: text({ enum: importStates }).notNull().default('staged'),
    /** The file's heads from left to right; a row's cells are kept in no order. */
    headers: jsonb().$type<string[]>().notNull().default([]),
    mapping: jsonb().$type<Record<string, string>>().notNull(),
    startedById: uuid(),
    createdAt: createdAt(),
    /** Only a running import is paused; a version that does not know of it finds no job to run. */
    pausedAt: instant(),
    finishedAt: instant(),
  },
  (t) => [primaryKey({ columns: [t.retailerId, t.id] }), within(t.retailerId, t.startedById, memberships)],
)

/** One line of the file. Its state is the cursor: an interrupted run goes on with the rows still staged. */
export const importRows = pgTable(
  'import_rows',
  {
    ...tenantKey(),
    runId: uuid().notNull(),
    line: integer().notNull(),
    cells: jsonb().$type<Record<string, string>>().notNull(),
    verdict: text({ enum: rowVerdicts }).notNull(),
    reason: text(),
    value: jsonb().$type<Record<string, unknown>>(),
    isConfirmed: boolean().notNull().default(false),
    state: text({ enum: rowStates }).notNull().default('staged'),
  },
  (t) => [
    primaryKey({ columns: [t.retailerId, t.id] }),
    unique('import_rows_line').on(t.retailerId, t.runId, t.line),
    within(t.retailerId, t.runId, importRuns).onDelete('cascade'),
  ],
)
