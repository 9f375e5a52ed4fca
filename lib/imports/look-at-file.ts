import { Invalid } from '@/lib/errors'
import { type ColumnSigns, signsCounter } from './column-signs'
import { csvRows, guessDelimiter, headsOf, type Parts, type Reading, unpacked } from './csv-rows'
import { encodingOf } from './file-encoding'
import { seemsToBe } from './file-seems'

const beginningBytes = 256_000
const sampleRows = 5

export type Look = { reading: Reading; headers: string[]; sample: string[][]; signs: ColumnSigns[] }

/**
 * The heads and first rows of a file, and how all of it is written: its letters (unless `encoding` names them), what separates its cells, and
 * by column what its days and amounts tell. Invalid says what is wrong with it. Reads the file from its beginning to its end.
 */
export async function lookAtFile(parts: Parts, encoding?: string): Promise<Look> {
  const bytes = await beginningOf(parts)
  if (bytes.length === 0) throw new Invalid('errors.fileEmpty', {}, 'file')
  const stranger = seemsToBe(bytes)
  if (stranger) throw new Invalid(stranger === 'other' ? 'errors.fileBinary' : `imports.noList.${stranger}`, {}, 'file')
  const letters = encoding ?? (await encodingOf(() => unpacked(parts)))
  const reading = { encoding: letters, delimiter: guessDelimiter(bytes, letters) }
  const counter = signsCounter()
  const sample: string[][] = []
  let headers: string[] | null = null
  for await (const rows of csvRows(unpacked(parts), reading))
    for (const { cells } of rows) {
      if (!headers) headers = headsOf(cells)
      else {
        if (sample.length < sampleRows) sample.push(cells)
        counter.see(cells)
      }
    }
  if (!headers) throw new Invalid('errors.fileEmpty', {}, 'file')
  return { reading, headers, sample, signs: counter.signs() }
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
