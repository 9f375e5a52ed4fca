import { locales } from '@/db/vocabulary'
import { type Words, words } from '@/lib/i18n/words'
import type { Scope } from '@/lib/tenancy/scope'
import { read } from '@/lib/tenancy/transact'
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
  const own = ownColumns(headers)
  yield csvFile([[...headers.slice(0, own), ...marks(say, headers.slice(0, own))]])
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

const pair = (say: Words) => [say('imports.rows.line'), say('imports.rows.reason')]

/** How many columns are the file's own: one that was handed back and mended has ours at its end already. */
function ownColumns(headers: string[]): number {
  const end = headers.slice(-2).join('\n')
  return locales.some((locale) => pair(words(locale)).join('\n') === end) ? headers.length - 2 : headers.length
}

const marks = (say: Words, own: string[]) => pair(say).map((head) => (own.includes(head) ? `${head} (Storehand)` : head))
