import type { Words } from '@/lib/i18n/words'
import { csvFile } from './csv-file'
import type { listLeftRows } from './queries'
import { sayReason } from './say-reason'
import { storeHeads } from './store-row'

type Left = Awaited<ReturnType<typeof listLeftRows>>

/** The rows that were left, as they came, with line and reason: mended, the same file can be chosen again. */
export function leftFile(say: Words, rows: Left): string {
  const heads = headsOf(rows)
  const first = [say('imports.rows.line'), say('imports.rows.reason'), ...heads]
  return csvFile([
    first,
    ...rows.map((row) => [String(row.line), sayReason(say, row.reason), ...heads.map((head) => row.cells[head] ?? '')]),
  ])
}

/** The columns in the order people know; the database keeps a row's cells in none. */
function headsOf(rows: Left): string[] {
  const known = Object.values(storeHeads).flat()
  const place = (head: string) => known.indexOf(head.toLowerCase()) + 1 || known.length + 1
  return [...new Set(rows.flatMap((row) => Object.keys(row.cells)))].sort((a, b) => place(a) - place(b) || a.localeCompare(b))
}
