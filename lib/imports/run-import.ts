import { and, asc, count, eq, gt, isNull } from 'drizzle-orm'
import { importRows, importRuns } from '@/db/schema/imports'
import { memberships, stores } from '@/db/schema/tenancy'
import { record } from '@/lib/activity/record'
import { DomainError } from '@/lib/errors'
import { storeInput } from '@/lib/stores/input'
import { addStore, changeStore } from '@/lib/stores/save-store'
import type { Scope } from '@/lib/tenancy/scope'
import { read, transact } from '@/lib/tenancy/transact'

type Row = typeof importRows.$inferSelect

/** Takes the staged rows one transaction each, through the verbs the screens use; killed or paused, it goes on where it was (D-1). */
export async function runImport(given: Scope, runId: string) {
  const scope = await asStarter(given, runId)
  let line = 0
  for (;;) {
    const row = await read(scope, (scope) => nextRow(scope, runId, line))
    if (!row) break
    await transact(scope, (scope) => take(scope, row))
    line = row.line
  }
  await transact(scope, (scope) => finish(scope, runId))
}

/** The history names whoever started it, not the worker. */
async function asStarter(scope: Scope, runId: string): Promise<Scope> {
  const [starter] = await read(scope, (scope) =>
    scope.db
      .select({ name: memberships.name })
      .from(importRuns)
      .innerJoin(memberships, and(eq(memberships.retailerId, importRuns.retailerId), eq(memberships.id, importRuns.startedById)))
      .where(and(eq(importRuns.retailerId, scope.retailerId), eq(importRuns.id, runId))),
  )
  return starter ? { ...scope, actor: { kind: 'system', name: starter.name } } : scope
}

async function nextRow(scope: Scope, runId: string, line: number): Promise<Row | undefined> {
  const [row] = await scope.db
    .select({ row: importRows })
    .from(importRows)
    .innerJoin(importRuns, and(eq(importRuns.retailerId, importRows.retailerId), eq(importRuns.id, importRows.runId)))
    .where(
      and(
        eq(importRows.retailerId, scope.retailerId),
        eq(importRows.runId, runId),
        eq(importRows.state, 'staged'),
        gt(importRows.line, line),
        isNull(importRuns.pausedAt),
      ),
    )
    .orderBy(asc(importRows.line))
    .limit(1)
  return row?.row
}

/** Two workers may hold the same row for a moment, after a pause or a crash: the first takes it. */
async function take(scope: Scope, row: Row) {
  const thisRow = and(eq(importRows.retailerId, scope.retailerId), eq(importRows.id, row.id))
  const [mine] = await scope.db
    .update(importRows)
    .set({ state: 'taken' })
    .where(and(thisRow, eq(importRows.state, 'staged')))
    .returning({ id: importRows.id })
  if (!mine) return
  const isWanted = row.verdict === 'new' || row.verdict === 'changed' || (row.verdict === 'confirm' && row.isConfirmed)
  const reason = isWanted ? await save(scope, row) : row.reason
  const state = row.verdict === 'same' || (isWanted && reason === null) ? 'taken' : 'left'
  await scope.db.update(importRows).set({ state, reason }).where(thisRow)
}

async function save(scope: Scope, row: Row): Promise<string | null> {
  const store = storeInput.parse(row.value)
  try {
    const [existing] = await scope.db
      .select({ id: stores.id, locale: stores.locale, opensAt: stores.opensAt, closesAt: stores.closesAt })
      .from(stores)
      .where(and(eq(stores.retailerId, scope.retailerId), eq(stores.number, store.number)))
    // The file knows neither language nor hours; a store keeps its own.
    if (existing) await changeStore(scope, existing.id, { ...store, ...existing })
    else await addStore(scope, store)
    return null
  } catch (error) {
    if (error instanceof DomainError) return error.key
    throw error
  }
}

async function finish(scope: Scope, runId: string) {
  const ofRun = and(eq(importRuns.retailerId, scope.retailerId), eq(importRuns.id, runId))
  const [finished] = await scope.db
    .update(importRuns)
    .set({ state: 'done', finishedAt: scope.now })
    .where(and(ofRun, eq(importRuns.state, 'running'), isNull(importRuns.pausedAt)))
    .returning()
  if (!finished) return
  const [taken] = await scope.db
    .select({ rows: count() })
    .from(importRows)
    .where(and(eq(importRows.retailerId, scope.retailerId), eq(importRows.runId, runId), eq(importRows.state, 'taken')))
  const [all] = await scope.db
    .select({ rows: count() })
    .from(importRows)
    .where(and(eq(importRows.retailerId, scope.retailerId), eq(importRows.runId, runId)))
  const takenRows = taken?.rows ?? 0
  await record(scope, { type: 'audit.importFinished', data: { runId, taken: takenRows, left: (all?.rows ?? 0) - takenRows } })
}
