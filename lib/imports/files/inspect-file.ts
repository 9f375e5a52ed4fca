import { Invalid } from '@/lib/errors'
import type { FileEncoding } from './character-set'
import { type ColumnSigns, signsCounter } from './column-signs'
import { type CsvRow, csvRows, guessDelimiter, headersOf, type Parts, type Reading, unpacked } from './csv-rows'
import { checkEncoding, encodingOf } from './file-encoding'
import { seemsToBe } from './file-seems'

const beginningBytes = 256_000
const sampleRows = 5
/** Reports have at most this many lines above their heads. */
const titleRows = 10

export type FileProfile = { reading: Reading; headers: string[]; sample: string[][]; signs: ColumnSigns[] }

/**
 * The heads and first rows of a file, and how the whole file is written: its encoding (unless `encoding` gives it), what separates its cells, and
 * for each column what its days and amounts show. Reads the whole file. Throws Invalid, which says what is wrong; it names the field `encoding` when
 * the bytes are no letters in the given encoding.
 */
export async function inspectFile(parts: Parts, encoding?: FileEncoding): Promise<FileProfile> {
  const bytes = await beginningOf(parts)
  if (bytes.length === 0) throw new Invalid('errors.fileEmpty', {}, 'file')
  const stranger = seemsToBe(bytes)
  if (stranger) throw new Invalid(stranger === 'other' ? 'errors.fileBinary' : `imports.noList.${stranger}`, {}, 'file')
  if (encoding) await checkEncoding(() => unpacked(parts), encoding)
  const characterSet = encoding ?? (await encodingOf(() => unpacked(parts)))
  const reading = { encoding: characterSet, delimiter: guessDelimiter(bytes, characterSet) }
  const header = await headerOf(parts, reading)
  const counter = signsCounter()
  const sample: string[][] = []
  for await (const rows of csvRows(unpacked(parts), reading))
    for (const { line, cells } of rows) {
      if (line <= header.line) continue
      if (sample.length < sampleRows) sample.push(cells)
      counter.see(cells)
    }
  return { reading: { ...reading, headLine: header.line }, headers: headersOf(header.cells), sample, signs: counter.signs() }
}

/** Reports often have a title or two above the heads, which fill few cells. The heads are the first of the rows that fill the most cells. */
async function headerOf(parts: Parts, reading: Reading): Promise<CsvRow> {
  const first: CsvRow[] = []
  for await (const rows of csvRows(unpacked(parts), reading)) {
    first.push(...rows)
    if (first.length >= titleRows) break
  }
  const filled = ({ cells }: CsvRow) => cells.filter((cell) => cell.trim() !== '').length
  const [top] = first
  if (!top) throw new Invalid('errors.fileEmpty', {}, 'file')
  const max = Math.max(...first.slice(0, titleRows).map(filled))
  return filled(top) === 1 && max > 2 ? (first.find((row) => filled(row) === max) ?? top) : top
}

async function beginningOf(parts: Parts): Promise<Buffer> {
  const found: Uint8Array[] = []
  let length = 0
  for await (const part of unpacked(parts)) {
    found.push(part)
    length += part.length
    if (length >= beginningBytes) break
  }
  return Buffer.concat(found)
}
