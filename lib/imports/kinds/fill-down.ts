import type { CsvRow } from '@/lib/imports/files/csv-rows'
import type { Mapping } from './columns'
import type { Kind } from './kind'

/**
 * Shops write what all variants of a product share on the first of their rows alone. Gives a function that fills such a row from the one
 * above it, as long as they are of the same whole; it has to see every row of the file, in its order. Rows are given back unchanged
 * where the kind of file knows no such wholes.
 */
export function fillDown(kind: Kind, headers: string[], mapping: Mapping): (row: CsvRow) => CsvRow {
  const column = (field: string) => headers.indexOf(mapping[field] ?? '')
  const [variants, parts] = [sharedWithin(kind, column), continued(kind, column)]
  return (row) => parts(variants(row))
}

type Column = (field: string) => number

/** Some systems write what a whole is called on its first row alone: rows below that have nothing but a part are of the same. */
function continued({ continues }: Kind, column: Column): (row: CsvRow) => CsvRow {
  const key = column(continues?.key ?? '')
  const [has, unless] = [continues?.has ?? [], continues?.unless ?? []].map((fields) =>
    fields.map(column).filter((at) => at >= 0),
  )
  if (!continues || key < 0) return (row) => row
  let above = ''
  return (row) => {
    const says = (columns: number[] = []) => columns.some((at) => row.cells[at]?.trim())
    if (row.cells[key]?.trim()) above = row.cells[key]
    else if (above && says(has) && !says(unless)) return { ...row, cells: row.cells.with(key, above) }
    else above = ''
    return row
  }
}

function sharedWithin({ fillsDown }: Kind, column: Column): (row: CsvRow) => CsvRow {
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
