import type { Mapping } from './columns'
import type { CsvRow } from './csv-rows'
import type { Kind } from './kind'

/**
 * Shops write what all variants of a product share on the first of their rows alone. Gives a function that fills such a row from the one
 * above it, as long as they are of the same whole; it has to see every row of the file, in its order. Rows are given back unchanged
 * where the kind of file knows no such wholes.
 */
export function fillDown({ fillsDown }: Kind, headers: string[], mapping: Mapping): (row: CsvRow) => CsvRow {
  const column = (field: string) => headers.indexOf(mapping[field] ?? '')
  const [by, key] = [column(fillsDown?.by ?? ''), column(fillsDown?.key ?? '')]
  const shared = (fillsDown?.fields ?? []).map(column).filter((at) => at >= 0)
  if (by < 0 || key < 0) return (row) => row
  let above: string[] = []
  return (row) => {
    const isSame = row.cells[by] && row.cells[by] === above[by]
    if (!isSame) above = row.cells
    if (!isSame || !row.cells[key]) return row
    const cells = row.cells.map((cell, at) => (cell === '' && shared.includes(at) ? (above[at] ?? '') : cell))
    return { ...row, cells }
  }
}
