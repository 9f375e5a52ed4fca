import type { Words } from '@/lib/i18n/words'
import type { Scope } from '@/lib/tenancy/scope'
import { read } from '@/lib/tenancy/transact'
import { marksOf, ownHeads, whose } from './columns'
import { csvFile, csvLines } from './csv-file'
import { columnsOf, type Fate, listRows } from './queries'
import { sayReason } from './say-reason'

type Asked = { runId: string; fate: Fate; say: Words }

/**
 * The rows that were left, or taken, as they came and in the file's own columns, with their row and why, part by part: mended, the same
 * file can be chosen again. Null when there are none.
 */
export async function rowsFile(scope: Scope, asked: Asked): Promise<AsyncGenerator<string> | null> {
  const headers = await read(scope, (scope) => columnsOf(scope, asked.runId))
  const first = await read(scope, (scope) => listRows(scope, asked.runId, asked.fate, headers, 0, 1))
  return first.length > 0 ? parts(scope, asked, headers) : null
}

async function* parts(scope: Scope, { runId, fate, say }: Asked, headers: string[]) {
  const heads = ownHeads(headers)
  const own = heads.length
  yield csvFile([[...heads, ...marks(say, heads)]])
  for (let after = 0; ; ) {
    const rows = await read(scope, (scope) => listRows(scope, runId, fate, headers, after))
    const last = rows.at(-1)
    if (!last) return
    yield csvLines(
      rows.map(({ line, cells, verdict, reason }) => [
        ...(cells.length === headers.length ? cells.slice(0, own) : cells),
        ...Array.from({ length: Math.max(0, own - cells.length) }, () => ''),
        String(line),
        sayReason(say, reason) || say(`imports.verdict.${verdict}`),
      ]),
    )
    after = last.line
  }
}

const marks = (say: Words, own: string[]) => marksOf(say).map((head) => (own.includes(head) ? `${head}${whose}` : head))
