import type { PastedBlock, PastedCell } from './pasted-block'
import type { PastedElement } from './pasted-node'

const max = 100

/** The cells of a table's own rows, not of one in it, in reading order. */
export const tableCells = (table: PastedElement): PastedElement[] => rowsOf(table).flatMap(cellsOf)

/** A table's rows with what `read` makes of each cell; null where it only lays out a page: one cell, or tables in it. */
export function readTable(table: PastedElement, read: (cell: PastedElement) => PastedBlock[]): PastedCell[][] | null {
  const rows = rowsOf(table).filter((row) => cellsOf(row).length > 0)
  const isLayout = table.attributes.role === 'presentation' || hasTable(table) || rows.flatMap(cellsOf).length < 2
  if (isLayout) return null
  return rows.map((row) =>
    cellsOf(row).map((cell) => ({
      isHeader: cell.tag === 'th',
      colspan: span(cell.attributes.colspan),
      rowspan: span(cell.attributes.rowspan),
      blocks: read(cell),
    })),
  )
}

const span = (said = '') => Math.min(Math.max(Number.parseInt(said, 10) || 1, 1), max)

const elements = ({ children }: PastedElement) => children.filter((child) => typeof child !== 'string')
const rowsOf = (table: PastedElement): PastedElement[] =>
  elements(table).flatMap((child) =>
    child.tag === 'tr' ? [child] : /^t(?:head|body|foot)$/.test(child.tag) ? rowsOf(child) : [],
  )
const cellsOf = (row: PastedElement) => elements(row).filter(({ tag }) => tag === 'td' || tag === 'th')
const hasTable = (element: PastedElement): boolean => elements(element).some((child) => child.tag === 'table' || hasTable(child))
