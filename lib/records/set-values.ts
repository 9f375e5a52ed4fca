import { and, eq, sql } from 'drizzle-orm'
import type { AttributeValue, AttributeValues } from '@/db/schema/records'
import type { Locale } from '@/db/vocabulary'
import { localeOf, type Scope } from '@/lib/access/scope'
import type { ValueChanges } from '@/lib/activity/event'
import { byId } from '@/lib/database/in-tenant'
import { Conflict, Invalid, NotFound } from '@/lib/errors'
import { chainCurrency } from '@/lib/orders/chain-currency'
import { nameIn } from '@/lib/settings/lists/name-in'
import { type Attribute, readAttributes } from '@/lib/settings/lists/read-lists'
import { valueAsTyped } from './describe-value'
import { type RecordRef, recordTables } from './record-ref'
import { fieldOf, typedValue } from './typed-value'

/** What somebody typed for one attribute, and what stood there when they began. */
export type TypedValue = { attributeId: string; typed: string; was: string }

/**
 * Gives a record one may see new values of its attributes. Invalid at the field of each that cannot be read; Conflict at the field of one that
 * somebody else changed meanwhile (T-16, Q-C3). Returns what changed from what to what, for the log. Part of the caller's transaction, who
 * has looked whether this person may see the record.
 */
export async function setValues(scope: Scope, record: RecordRef, typed: TypedValue[]): Promise<ValueChanges> {
  const [known, before] = await Promise.all([readAttributes(scope, record.kind), lockValues(scope, record)])
  const locale = localeOf(scope)
  const read = await readTyped(scope, known, typed, locale)
  const changes: ValueChanges = {}
  for (const { attribute, value, was } of read) {
    const now = before[attribute.id]
    if (valueAsTyped(now) === valueAsTyped(value ?? undefined)) continue
    if (valueAsTyped(now) !== was)
      throw new Conflict('errors.attributeChanged', { name: nameIn(attribute.names, locale) }, fieldOf(attribute.id))
    changes[attribute.id] = { from: now ?? null, to: value }
  }
  await writeValues(scope, record, changes)
  return changes
}

/** Writes what changed; what became nothing is taken out. */
export async function writeValues(scope: Scope, { kind, id }: RecordRef, changes: ValueChanges) {
  const entries = Object.entries(changes)
  if (entries.length === 0) return
  const table = recordTables[kind]
  const given = Object.fromEntries(entries.flatMap(([key, { to }]) => (to === null ? [] : [[key, to]])))
  const gone = entries.flatMap(([key, { to }]) => (to === null ? [key] : []))
  await scope.db
    .update(table)
    .set({
      attributes: sql`(${table.attributes} || ${JSON.stringify(given)}::jsonb) - ${sql.param(gone)}::text[]`,
      version: sql`${table.version} + 1`,
    })
    .where(byId(scope, table, id))
}

async function readTyped(scope: Scope, known: Attribute[], typed: TypedValue[], locale: Locale) {
  const needsCurrency = typed.some(({ attributeId }) => known.find(({ id }) => id === attributeId)?.kind === 'money')
  const currency = (needsCurrency && (await chainCurrency(scope))) || 'EUR'
  const wrong: Invalid[] = []
  const read: { attribute: Attribute; value: AttributeValue | null; was: string }[] = []
  for (const { attributeId, typed: text, was } of typed) {
    const attribute = known.find(({ id, retiredAt }) => id === attributeId && !retiredAt)
    if (!attribute) throw new NotFound('errors.attributeNotFound')
    try {
      read.push({ attribute, value: typedValue(attribute, text, { locale, currency }), was })
    } catch (error) {
      if (!(error instanceof Invalid)) throw error
      wrong.push(error)
    }
  }
  const [first, ...also] = wrong
  if (first) throw first.with(also)
  return read
}

/** The record's values, which nobody else changes before the caller's transaction ends. */
async function lockValues(scope: Scope, { kind, id }: RecordRef): Promise<AttributeValues> {
  const table = recordTables[kind]
  const [row] = await scope.db
    .select({ attributes: table.attributes })
    .from(table)
    .where(and(eq(table.retailerId, scope.retailerId), eq(table.id, id)))
    .for('update')
  return row?.attributes ?? {}
}
