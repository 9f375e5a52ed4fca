import { integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { attributeKinds, type Locale, recordKinds } from '../vocabulary'
import { instant, tenantKey } from './columns'

/** What something is called, by language; where a language has no name, another's is shown. */
export type Names = Partial<Record<Locale, string>>

/** An entry of a list that a chain owns: its names, its place, and since when nothing new takes it. What has it keeps it. */
const entry = () => ({
  ...tenantKey(),
  names: jsonb().$type<Names>().notNull(),
  position: integer().notNull(),
  retiredAt: instant(),
})

/** How a task ended (P-6), and whether that closes it as resolved or as dismissed. */
export const outcomes = pgTable(
  'outcomes',
  { ...entry(), closesAs: text({ enum: ['resolved', 'dismissed'] }).notNull() },
  (t) => [primaryKey({ columns: [t.retailerId, t.id] })],
)

/** Lines of work: renewal, onboarding, wedding list. */
export const flows = pgTable('flows', entry(), (t) => [primaryKey({ columns: [t.retailerId, t.id] })])

/** What somebody is to an account: stylist, success manager. */
export const assignmentRoles = pgTable('assignment_roles', entry(), (t) => [primaryKey({ columns: [t.retailerId, t.id] })])

/** One of the values a choice has; its id stands in records. */
export type AttributeChoice = { id: string; names: Names; isRetired?: boolean }

/** What a chain keeps of its records beside what every record has. A record has the values by the attribute's id. */
export const attributes = pgTable(
  'record_attributes',
  {
    ...entry(),
    recordKind: text({ enum: recordKinds }).notNull(),
    kind: text({ enum: attributeKinds }).notNull(),
    choices: jsonb().$type<AttributeChoice[]>().notNull().default([]),
  },
  (t) => [primaryKey({ columns: [t.retailerId, t.id] })],
)
