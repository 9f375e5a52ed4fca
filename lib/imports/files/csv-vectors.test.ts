import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { DomainError } from '@/lib/errors'
import { csvFile } from './csv-file'
import { csvRows, fitted, unpacked } from './csv-rows'
import { inspectFile } from './inspect-file'

/** A file read as an import reads it, in parts of `size` bytes. */
async function readAll(bytes: Uint8Array, size = 7) {
  const parts = () =>
    Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) => bytes.subarray(index * size, (index + 1) * size))
  const { reading, headers } = await inspectFile(parts)
  const rows = []
  for await (const some of csvRows(unpacked(parts), reading)) rows.push(...some)
  return { reading, headers, rows: rows.slice(1) }
}
const objects = ({ headers, rows }: Awaited<ReturnType<typeof readAll>>) =>
  rows.map(({ cells }) => Object.fromEntries(headers.map((header, column) => [header, cells[column]])))
const refusal = (bytes: Uint8Array) =>
  readAll(bytes).then(
    () => null,
    (error) => error,
  )
const text = (text: string) => new TextEncoder().encode(text)

const folder = path.resolve('../shared/vectors/csv')
type Case = {
  id: string
  file: string
  expect: { rows?: object[]; rows_or_refuse?: object[]; row_error?: number; refuse?: string }
}
const refusals: Record<string, string> = {
  'duplicate column': 'errors.fileHeadTwice',
  encoding: 'errors.fileEncoding',
  empty: 'errors.fileEmpty',
}

describe.skipIf(!existsSync(folder))('the files of the vectors are read as they should be (Q-D1)', () => {
  const { cases } = existsSync(folder)
    ? (JSON.parse(readFileSync(path.join(folder, 'vectors.json'), 'utf8')) as { cases: Case[] })
    : { cases: [] }
  it.each(cases.map((one) => [one.id, one] as const))('%s', async (_, { file, expect: wanted }) => {
    const bytes = readFileSync(path.join(folder, file))
    if (wanted.refuse) {
      const error = await refusal(bytes)
      expect(error).toBeInstanceOf(DomainError)
      expect(error.key).toBe(refusals[wanted.refuse] ?? wanted.refuse)
    } else if (wanted.row_error) {
      const { headers, rows } = await readAll(bytes)
      expect(rows.filter(({ cells }) => !fitted(cells, headers)).map(({ line }) => line)).toEqual([wanted.row_error])
    } else expect(objects(await readAll(bytes))).toEqual(wanted.rows ?? wanted.rows_or_refuse)
  })
  it('none of their formula cells leaves as one, and each comes back as it was (Q-D6)', async () => {
    const { cells } = JSON.parse(readFileSync(path.join(folder, 'formula-cells.json'), 'utf8')) as { cells: string[] }
    const file = csvFile([['a', 'b'], ...cells.map((cell) => [cell, 'x'])])
    const { rows } = await readAll(text(file))
    expect(rows.map((row) => row.cells[0])).toEqual(cells)
  })
})

describe('a file is read however it was written (Q-D1)', () => {
  const words = 'nombre;ciudad\nJosé Núñez;Málaga\nJürgen Müßig;Zürich\n'
  const polish = 'imię;miasto\nŻółć Łącka;Łódź\nMałgorzata;Dąbrowa\n'
  const oneByte = (text: string, encoding: string) => {
    const decoder = new TextDecoder(encoding)
    const of = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(new Uint8Array([byte])), byte]))
    return new Uint8Array([...text].map((letter) => of.get(letter) ?? 63))
  }
  const utf16 = (text: string, isBig: boolean, mark: string) => {
    const bytes = Buffer.from(mark + text, 'utf16le')
    return isBig ? bytes.swap16() : bytes
  }
  it.each([
    ['UTF-8', text(words), words],
    ['UTF-8 with mark', text(`\uFEFF${words}`), words],
    ['UTF-16, little end first', utf16(words, false, '\uFEFF'), words],
    ['UTF-16, big end first', utf16(polish, true, '\uFEFF'), polish],
    ['UTF-16 without mark', utf16(words, false, ''), words],
    ['Windows-1252', oneByte(words, 'windows-1252'), words],
    ['Windows-1250', oneByte(polish, 'windows-1250'), polish],
    ['gzip, whatever its name', gzipSync(text(words)), words],
  ])('%s', async (_, bytes, wanted) => {
    const { headers, rows } = await readAll(bytes)
    expect([headers, ...rows.map(({ cells }) => cells)].map((cells) => cells.join(';')).join('\n')).toBe(wanted.trim())
  })

  it('whatever separates the cells, and with a line that names it', async () => {
    for (const sign of [',', ';', '\t', '|'])
      expect((await readAll(text(`a${sign}b\n"x${sign}y"${sign}2\n`))).rows[0]?.cells, sign).toEqual([`x${sign}y`, '2'])
    expect((await readAll(text('sep=;\r\na;b\r\n1,5;2\r\n'))).rows).toEqual([{ line: 3, cells: ['1,5', '2'] }])
  })

  it('an empty row is left out and still counted, as a spreadsheet counts', async () => {
    expect((await readAll(text('a,b\n\n1,2\n,\n3,4'))).rows.map(({ line }) => line)).toEqual([3, 5])
  })

  it('and refused with what is wrong where it is no list', async () => {
    const of = async (bytes: Uint8Array) => (await refusal(bytes))?.key
    expect(await of(text('a,b\n1,\u00002'))).toBe('errors.fileBinary')
    expect(await of(text('a,b\n"1,2\n3,4'))).toBe('errors.fileQuote')
    expect(await of(text(' \n'))).toBe('errors.fileEmpty')
    expect(await of(Buffer.concat([text('a,b\nŻółć,é ó\n'), Buffer.from([0xc3, 0x20])]))).toBe('errors.fileEncoding')
    expect(await of(gzipSync(text('a,b\n1,2')).subarray(0, 20))).toBe('errors.fileBinary')
  })
})
