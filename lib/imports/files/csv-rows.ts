import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { Invalid } from '@/lib/errors'
import { textReader } from './character-set'
import { csvReader, delimiterOf } from './csv-cells'

/** A file unpacked is never longer than this: a small one that unpacks without end is no list. */
export const maxUnpackedBytes = 4_000_000_000

export type Parts = () => AsyncIterable<Uint8Array> | Iterable<Uint8Array>
export type CsvRow = { line: number; cells: string[] }
export type Reading = { encoding: string; delimiter: string; headLine?: number }

/** The bytes of a file, unpacked where it is gzip by its content, whatever its name says. */
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

/** The rows of a file as it streams by, heads first; line is the row a spreadsheet shows. Empty rows are left out. */
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
 * Takes off the apostrophe that our own exports put before a cell a spreadsheet would run (Q-D6), so that a file comes back as it went, and
 * the one that shops put before numbers so that a spreadsheet leaves them alone, as others do by ="0123".
 */
const plain = (cell: string) =>
  /^="[^"]*"$/.test(cell)
    ? cell.slice(2, -1)
    : cell.charCodeAt(0) === 39 && /^'+[=+\-@＝＋－＠\t\r\n]|^'[\d ().-]+$/.test(cell)
      ? cell.slice(1)
      : cell

/** A row that has the apostrophe before each of its cells, names and addresses too, has it from a spreadsheet. */
function uncovered(cells: string[]): string[] {
  const filled = cells.filter((cell) => cell !== '')
  const isCovered = filled.length > 2 && filled.every((cell) => cell.charCodeAt(0) === 39 && cell.length > 1)
  return isCovered ? cells.map((cell) => plain(cell.slice(1))) : cells.map(plain)
}

/** The heads as they are mapped: told from left to right, none twice. A column without one is named by its place. */
export function headersOf(cells: string[]): string[] {
  const headers = cells.map((cell, column) => cell.trim() || `column ${column + 1}`)
  const twice = headers.find((header, column) => headers.indexOf(header) < column)
  if (twice) throw new Invalid('errors.fileHeadTwice', { head: twice }, 'file')
  return headers
}

/** What separates the cells, from the beginning of the file. */
export const guessDelimiter = (beginning: Uint8Array, encoding: string) =>
  delimiterOf(textReader(encoding).read(beginning.subarray(0, 64_000)))

/** The row's cells as many as there are heads, or null: too few, or more that say something. */
export function fitted(cells: string[], headers: string[]): string[] | null {
  if (cells.length === headers.length) return cells
  if (cells.length < headers.length || cells.slice(headers.length).some((cell) => cell.trim() !== '')) return null
  return cells.slice(0, headers.length)
}
