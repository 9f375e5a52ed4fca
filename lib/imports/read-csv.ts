import Papa from 'papaparse'
import { Invalid } from '@/lib/errors'

export type CsvRow = { line: number; cells: Record<string, string>; isRagged: boolean }
export type Csv = { headers: string[]; rows: CsvRow[] }

/** A CSV's heads and rows, whatever separates the cells. Invalid when there is no row. Duplicate heads are told apart by a number. */
export function readCsv(text: string): Csv {
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy', delimitersToGuess: [',', ';', '\t', '|'] })
  const [head, ...body] = data
  if (!head || head.every((cell) => cell.trim() === '')) throw new Invalid('errors.fileEmpty', {}, 'file')
  if (body.length === 0) throw new Invalid('errors.fileNoRows', {}, 'file')
  const headers = distinct(head.map((cell) => cell.trim()))
  const rows = body.map((cells, index) => ({
    line: index + 2,
    cells: Object.fromEntries(headers.map((header, column) => [header, plain(cells[column] ?? '')])),
    isRagged: cells.length > headers.length,
  }))
  return { headers, rows }
}

/** Takes off the apostrophe that our own exports put before a cell a spreadsheet would run (Q-D6), so that a file comes back as it went. */
const plain = (cell: string) => (/^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell)

function distinct(headers: string[]): string[] {
  const seen = new Map<string, number>()
  return headers.map((header, column) => {
    const name = header || `column ${column + 1}`
    const times = (seen.get(name) ?? 0) + 1
    seen.set(name, times)
    return times === 1 ? name : `${name} (${times})`
  })
}
