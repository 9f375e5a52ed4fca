import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { Invalid } from '@/lib/errors'
import { textReader } from './character-set'
import { csvReader, delimiterOf } from './csv-cells'

/** A gzip file may unpack to this many bytes at most, so that a small file cannot unpack without end. */
export const maxUnpackedBytes = 4_000_000_000

export type Parts = () => AsyncIterable<Uint8Array> | Iterable<Uint8Array>
export type CsvRow = { line: number; cells: string[] }
export type Reading = { encoding: string; delimiter: string; headLine?: number }

/** The bytes of a file, unpacked if its content is gzip; its name does not matter. */
export async function* unpacked(parts: Parts): AsyncGenerator<Uint8Array> {
  let isPacked: boolean | undefined
  for await (const part of parts()) {
    isPacked = part[0] === 0x1f && part[1] === 0x8b
    break
  }
  if (!isPacked) return yield* parts()
  let bytes = 0
  try {
    for await (const part of Readable.from(parts()).pipe(createGunzip())) {
      bytes += part.length
      if (bytes > maxUnpackedBytes) throw new Invalid('errors.fileLarge', { megabytes: maxUnpackedBytes / 1_000_000 }, 'file')
      yield part
    }
  } catch (error) {
    throw error instanceof Invalid ? error : new Invalid('errors.fileBinary', {}, 'file')
  }
}

/** The rows of a file while it is read, the heads first. `line` is the row number in a spreadsheet. Empty rows are left out. */
export async function* csvRows(bytes: AsyncIterable<Uint8Array>, { encoding, delimiter }: Reading): AsyncGenerator<CsvRow[]> {
  const decoder = textReader(encoding)
  const reader = csvReader(delimiter)
  let line = 0
  const numbered = (records: string[][]) =>
    records.flatMap((cells) => {
      line += 1
      const isEmpty = cells.every((cell) => cell.trim() === '')
      return isEmpty || (line === 1 && /^sep=.?$/.test(cells.join(delimiter))) ? [] : [{ line, cells: uncovered(cells) }]
    })
  for await (const part of bytes) yield numbered(reader.push(text(decoder.read(part))))
  yield numbered(reader.push(text(decoder.end())))
  yield numbered(reader.end())
}

function text(decoded: string): string {
  if (decoded.includes('\0')) throw new Invalid('errors.fileBinary', {}, 'file')
  return decoded
}

/**
 * Removes the apostrophe that our own exports put before a cell that a spreadsheet would run (Q-D6), so that an exported file can be imported again.
 * Also removes what shops put around numbers to stop a spreadsheet from changing them: an apostrophe, or ="0123".
 */
const plain = (cell: string) =>
  /^="[^"]*"$/.test(cell)
    ? cell.slice(2, -1)
    : cell.charCodeAt(0) === 39 && /^'+[=+\-@＝＋－＠\t\r\n]|^'[\d ().-]+$/.test(cell)
      ? cell.slice(1)
      : cell

/** If every cell of a row begins with an apostrophe, names and addresses too, a spreadsheet put them there: they are removed. */
function uncovered(cells: string[]): string[] {
  const filled = cells.filter((cell) => cell !== '')
  const isCovered = filled.length > 2 && filled.every((cell) => cell.charCodeAt(0) === 39 && cell.length > 1)
  return isCovered ? cells.map((cell) => plain(cell.slice(1))) : cells.map(plain)
}

/** The heads of the columns, from left to right. A column without a head is named by its number. Throws Invalid when a head occurs twice. */
export function headersOf(cells: string[]): string[] {
  const headers = cells.map((cell, column) => cell.trim() || `column ${column + 1}`)
  const twice = headers.find((header, column) => headers.indexOf(header) < column)
  if (twice) throw new Invalid('errors.fileHeadTwice', { head: twice }, 'file')
  return headers
}

/** The sign that separates the cells, guessed from the beginning of the file. */
export const guessDelimiter = (beginning: Uint8Array, encoding: string) =>
  delimiterOf(textReader(encoding).read(beginning.subarray(0, 64_000)))

/** The row with exactly as many cells as there are heads; null when it has too few, or further cells that are not empty. */
export function fitted(cells: string[], headers: string[]): string[] | null {
  if (cells.length === headers.length) return cells
  if (cells.length < headers.length || cells.slice(headers.length).some((cell) => cell.trim() !== '')) return null
  return cells.slice(0, headers.length)
}
