import { importRows, importRuns } from '@/db/schema/imports'
import { record } from '@/lib/activity/record'
import { Invalid } from '@/lib/errors'
import { newId } from '@/lib/ids'
import { authorize } from '@/lib/tenancy/abilities'
import { membershipOf, type Scope } from '@/lib/tenancy/scope'
import { listStores } from '@/lib/tenancy/stores'
import { throttle } from '@/lib/tenancy/throttle'
import { transact } from '@/lib/tenancy/transact'
import { decodeFile } from './decode-file'
import { judgeRow } from './judge-row'
import { mostFileBytes } from './most-file-bytes'
import { readCsv } from './read-csv'
import { guessMapping } from './store-row'

const rowsAtOnce = 500
const perHour = { most: 60, seconds: 3600 }
const required = ['number', 'name', 'timeZone']

/**
 * Reads a CSV of stores and keeps a verdict per row; nothing is changed yet (D-1). Invalid says what is wrong with the file,
 * LimitReached that sixty were read within an hour (Q-L1).
 */
export async function stageImport(scope: Scope, file: { name: string; bytes: Uint8Array }): Promise<{ runId: string }> {
  authorize(scope, 'stores.import')
  await throttle(`import:${membershipOf(scope)}`, perHour, { key: 'errors.tooManyImports', field: 'file' })
  if (file.bytes.length > mostFileBytes) throw new Invalid('errors.fileLarge', { megabytes: mostFileBytes / 1_000_000 }, 'file')
  const csv = readCsv(decodeFile(file.bytes))
  const mapping = guessMapping(csv.headers)
  const missing = required.filter((field) => !mapping[field])
  if (missing.length > 0) throw new Invalid('errors.columnsMissing', { columns: missing.join(', ') }, 'file')

  return transact(scope, async (scope) => {
    const runId = newId()
    const stores = new Map((await listStores(scope)).map((store) => [store.number, store]))
    const known = { stores, seen: new Map<string, number>(), mapping }
    await scope.db.insert(importRuns).values({
      retailerId: scope.retailerId,
      id: runId,
      subject: 'stores',
      fileName: file.name.slice(0, 200),
      headers: csv.headers,
      mapping,
      startedById: membershipOf(scope),
      createdAt: scope.now,
    })
    const rows = csv.rows.map((row) => ({
      retailerId: scope.retailerId,
      id: newId(),
      runId,
      line: row.line,
      cells: row.cells,
      ...judgeRow(row, known),
    }))
    for (let at = 0; at < rows.length; at += rowsAtOnce) await scope.db.insert(importRows).values(rows.slice(at, at + rowsAtOnce))
    await record(scope, { type: 'audit.importStarted', data: { runId, subject: 'stores', file: file.name.slice(0, 200) } })
    return { runId }
  })
}
