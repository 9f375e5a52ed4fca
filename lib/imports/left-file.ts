import type { Words } from '@/lib/i18n/words'
import { csvFile } from './csv-file'
import type { listLeftRows } from './queries'
import { sayReason } from './say-reason'
import { storeHeads } from './store-row'

type Left = Awaited<ReturnType<typeof listLeftRows>>

/** The rows that were left, as they came and in the file's order of columns, with line and reason: mended, the same file can be chosen again. */
export function leftFile(say: Words, { headers, rows }: Left): string {
  const heads = headers.length > 0 ? headers : headsOf(rows)
  const first = [say('imports.rows.line'), say('imports.rows.reason'), ...heads]
  return csvFile([
    first,
    ...rows.map((row) => [String(row.line), sayReason(say, row.reason), ...heads.map((head) => row.cells[head] ?? '')]),
  ])
}

/** For files read before their order was kept: the columns in the order people know. */
function headsOf(rows: Left['rows']): string[] {
  const known = Object.values(storeHeads).flat()
  const place = (head: string) => known.indexOf(head.toLowerCase()) + 1 || known.length + 1
  return [...new Set(rows.flatMap((row) => Object.keys(row.cells)))].sort((a, b) => place(a) - place(b) || a.localeCompare(b))
}
