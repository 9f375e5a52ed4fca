import { and, eq, max, sql } from 'drizzle-orm'
import { importParts, importRows, importRuns } from '@/db/schema/imports'
import type { Scope } from '@/lib/access/scope'
import { byId, inTenant } from '@/lib/database/in-tenant'
import { insertMany } from '@/lib/database/insert-many'
import { read, transact } from '@/lib/database/transact'
import { DomainError } from '@/lib/errors'
import { newId } from '@/lib/ids'
import { countLists } from '@/lib/imports/count-lists'
import { holdRun } from '@/lib/imports/hold-run'
import { judgeRows, markTwice, type Run } from '@/lib/imports/judge-rows'
import { judgeShared } from '@/lib/imports/judge-shared'
import { judgeSplit } from '@/lib/imports/judge-split'
import { fillDown } from '@/lib/imports/kinds/fill-down'
import { said } from '@/lib/imports/kinds/kind'
import { kindOf } from '@/lib/imports/kinds/kinds'
import { type CsvRow, csvRows, guessDelimiter, unpacked } from './csv-rows'
import { encodingOf } from './file-encoding'
import { fileParts } from './file-parts'

/**
 * The dry run (D-1): reads the file as a stream and keeps a verdict for each row. Nothing else is changed. If its process is killed, it goes on after
 * the last row it kept. What is wrong with the whole file is kept as the problem of the run.
 */
export async function readFile(scope: Scope, run: Run) {
  try {
    await keepRows(scope, run)
    await judgeSplit(scope, run)
    await judgeShared(scope, run)
    await end(scope, run, { state: 'staged' })
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    await end(scope, run, { state: 'refused', problem: said(error), finishedAt: scope.now })
  }
}

async function keepRows(scope: Scope, run: Run) {
  let bytesRead = 0
  const parts = () =>
    fileParts(scope, run.id, (bytes) => {
      bytesRead = bytes
    })
  const open = () => unpacked(parts)
  // Judged by the whole file when it was uploaded, or chosen by somebody.
  const encoding = run.reading.encoding ?? (await encodingOf(open))
  const delimiter = run.reading.delimiter ?? guessDelimiter(Buffer.from([]), encoding)
  const kept = await lastLine(scope, run)
  const fill = fillDown(kindOf(run.subject), run.headers, run.mapping)
  let isHeader = true
  for await (const rows of batches(csvRows(open(), { encoding, delimiter }), run)) {
    const { headLine } = run.reading
    const body = headLine ? rows.filter(({ line }) => line > headLine) : isHeader ? rows.slice(1) : rows
    isHeader = false
    const fresh = body.map(fill).filter(({ line }) => line > kept)
    const [first, last] = [fresh[0], fresh.at(-1)]
    if (!first || !last) continue
    await transact(scope, (scope) => keep(scope, run, fresh, bytesRead))
    await countLists(scope, 'rows', first.line, last.line)
  }
}

/** Rows that belong together, as the lines of an order, are judged together up to this number. More are judged in pieces first, then together. */
const longestWhole = 20_000

/** The rows in batches as large as are judged at once. Rows that belong together and stand next to each other stay in one batch. */
async function* batches(source: AsyncIterable<CsvRow[]>, run: Run): AsyncGenerator<CsvRow[]> {
  const { rowsAtOnce, isGrouped } = kindOf(run.subject)
  const column = run.headers.indexOf(run.mapping.number ?? '')
  const isSame = (a?: CsvRow, b?: CsvRow) => isGrouped && column >= 0 && a?.cells[column] === b?.cells[column]
  let waiting: CsvRow[] = []
  for await (const rows of source) {
    waiting.push(...rows)
    let from = 0
    for (let at = from + rowsAtOnce; at < waiting.length; at++) {
      if (isSame(waiting[at - 1], waiting[at]) && at - from < longestWhole) continue
      yield waiting.slice(from, at)
      from = at
      at += rowsAtOnce - 1
    }
    waiting = waiting.slice(from)
  }
  yield waiting
}

async function lastLine(scope: Scope, run: Run): Promise<number> {
  const [found] = await read(scope, (scope) =>
    scope.db
      .select({ line: max(importRows.line) })
      .from(importRows)
      .where(and(inTenant(scope, importRows), eq(importRows.runId, run.id))),
  )
  return found?.line ?? 0
}

/** After a crash two workers may read the same file for a moment: each row is kept once all the same. */
async function keep(scope: Scope, run: Run, rows: CsvRow[], bytesRead: number) {
  const isReading = await holdRun(scope, run.id, 'reading')
  if (!isReading) return
  const judged = await markTwice(scope, run, await judgeRows(scope, run, rows))
  await insertMany(
    scope,
    importRows,
    judged.map(({ line, cells, verdict, reason, key, changes }) => ({
      retailerId: scope.retailerId,
      id: newId(),
      runId: run.id,
      line,
      cells,
      verdict,
      reason,
      key,
      changes,
      isConfirmed: false,
      state: 'staged' as const,
    })),
    { more: `on conflict (retailer_id, run_id, line) do nothing` },
  )
  await scope.db
    .update(importRuns)
    .set({ bytesRead: sql`greatest(${importRuns.bytesRead}, ${bytesRead})` })
    .where(byId(scope, importRuns, run.id))
}

async function end(scope: Scope, run: Run, set: Partial<Run>) {
  await transact(scope, async (scope) => {
    const ofRun = inTenant(scope, importRuns)
    await scope.db
      .update(importRuns)
      .set(set)
      .where(and(ofRun, eq(importRuns.id, run.id), eq(importRuns.state, 'reading')))
    if (set.state === 'refused')
      await scope.db.delete(importParts).where(and(inTenant(scope, importParts), eq(importParts.runId, run.id)))
  })
}
