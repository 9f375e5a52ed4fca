import Papa from 'papaparse'

/** Rows as a CSV file for spreadsheets: UTF-8 with mark, and no cell that a spreadsheet would run (Q-D6). */
export function csvFile(rows: string[][]): string {
  return `\uFEFF${csvLines(rows)}`
}

// The library's own pattern overlooks a cell of several lines. Apostrophes before such a cell are kept by one more; a plain number is none.
const formula = /^'*(?!-?\d+([.,]\d+)?$)[=+\-@＝＋－＠\t\r\n]/

/** The same without the mark, for the parts of a long file. */
export const csvLines = (rows: string[][]) => `${Papa.unparse(rows, { escapeFormulae: formula, newline: '\r\n' })}\r\n`

/** The answer that saves the file under this name. */
export const csvHeaders = (name: string) => ({
  'content-type': 'text/csv; charset=utf-8',
  'content-disposition': `attachment; filename="${name}"`,
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
})
