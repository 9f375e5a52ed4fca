import type { Scope } from '@/lib/access/scope'
import { read } from '@/lib/database/transact'
import type { Translate } from '@/lib/i18n/translator'
import { describeReason } from '@/lib/imports/describe-reason'
import { marksOf, ownHeaders, whose } from '@/lib/imports/kinds/columns'
import { columnsOf, type Fate, listRows } from '@/lib/imports/queries'
import { csvFile, csvLines } from './csv-file'

type Params = { runId: string; fate: Fate; t: Translate }

/**
 * The rows that were left out, or those that were taken, as a file with the columns of the imported file, and for each its row number and the reason.
 * When it is corrected it can be imported again. It comes in parts; null when there are no such rows.
 */
export async function rowsFile(scope: Scope, params: Params): Promise<AsyncGenerator<string> | null> {
  const headers = await read(scope, (scope) => columnsOf(scope, params.runId))
  const first = await read(scope, (scope) => listRows(scope, params.runId, params.fate, headers, 0, 1))
  return first.length > 0 ? parts(scope, params, headers) : null
}

async function* parts(scope: Scope, { runId, fate, t }: Params, headers: string[]) {
  const columnNames = ownHeaders(headers)
  const own = columnNames.length
  yield csvFile([[...columnNames, ...marks(t, columnNames)]])
  for (let after = 0; ; ) {
    const rows = await read(scope, (scope) => listRows(scope, runId, fate, headers, after))
    const last = rows.at(-1)
    if (!last) return
    yield csvLines(
      rows.map(({ line, cells, verdict, reason }) => [
        ...(cells.length === headers.length ? cells.slice(0, own) : cells),
        ...Array.from({ length: Math.max(0, own - cells.length) }, () => ''),
        String(line),
        describeReason(t, reason) || t(`imports.verdict.${verdict}`),
      ]),
    )
    after = last.line
  }
}

const marks = (t: Translate, own: string[]) => marksOf(t).map((header) => (own.includes(header) ? `${header}${whose}` : header))
