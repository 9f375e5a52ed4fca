import { Invalid } from '@/lib/errors'
import { type CsvRow, csvRows, guessDelimiter, headsOf, type Parts, type Reading, unpacked } from './csv-rows'
import { encodingOf } from './file-encoding'
import { seemsToBe } from './file-seems'

const beginningBytes = 256_000
const sampleRows = 5

export type Look = { reading: Reading; headers: string[]; sample: string[][] }

/** The heads and first rows of a file, and how it is written; Invalid says what is wrong with it. A long file is looked at in its beginning only. */
export async function lookAtFile(parts: Parts): Promise<Look> {
  const { bytes, isWhole } = await beginningOf(parts)
  if (bytes.length === 0) throw new Invalid('errors.fileEmpty', {}, 'file')
  const stranger = seemsToBe(bytes)
  if (stranger) throw new Invalid(stranger === 'other' ? 'errors.fileBinary' : `imports.noList.${stranger}`, {}, 'file')
  const encoding = await encodingOf(() => [isWhole ? bytes : bytes.subarray(0, bytes.lastIndexOf(10) + 1 || bytes.length)])
  const reading = { encoding, delimiter: guessDelimiter(bytes, encoding) }
  const rows = await firstRows(bytes, reading, isWhole)
  const [head, ...body] = rows
  if (!head) throw new Invalid('errors.fileEmpty', {}, 'file')
  return { reading, headers: headsOf(head.cells), sample: body.slice(0, sampleRows).map(({ cells }) => cells) }
}

async function beginningOf(parts: Parts) {
  const found: Uint8Array[] = []
  let length = 0
  for await (const part of unpacked(parts)) {
    found.push(part)
    length += part.length
    if (length >= beginningBytes) return { bytes: Buffer.concat(found), isWhole: false }
  }
  return { bytes: Buffer.concat(found), isWhole: true }
}

async function firstRows(bytes: Uint8Array, reading: Reading, isWhole: boolean): Promise<CsvRow[]> {
  const rows: CsvRow[] = []
  async function* once() {
    yield bytes
  }
  for await (const some of csvRows(once(), reading)) {
    rows.push(...some)
    if (!isWhole) break
  }
  return rows
}
