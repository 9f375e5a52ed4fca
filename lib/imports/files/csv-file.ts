import Papa from 'papaparse'

/** Rows as a CSV file for spreadsheets: UTF-8 with a byte order mark, and without cells that a spreadsheet would run as a formula (Q-D6). */
export function csvFile(rows: string[][]): string {
  return `\uFEFF${csvLines(rows)}`
}

// The library's own pattern misses cells with several lines. Apostrophes that a cell begins with are kept, since one more is put before them. A plain
// number is no formula.
const formula = /^'*(?!-?\d+([.,]\d+)?$)[=+\-@＝＋－＠\t\r\n]/

/** The same without the byte order mark, for the later parts of a long file. */
export const csvLines = (rows: string[][]) => `${Papa.unparse(rows, { escapeFormulae: formula, newline: '\r\n' })}\r\n`

/** Headers that make the browser save the answer under this name. */
export const csvHeaders = (name: string) => ({
  'content-type': 'text/csv; charset=utf-8',
  'content-disposition': `attachment; filename="${name}"`,
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
})
