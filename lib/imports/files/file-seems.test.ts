import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { locales } from '@/db/vocabulary'
import { DomainError } from '@/lib/errors'
import { getTranslator, keyFrom } from '@/lib/i18n/translator'
import { inspectFile } from './inspect-file'

const zip = (...names: string[]) =>
  `PK\x03\x04\x14\0\x06\0\x08\0${names.map((name) => `${name}\x03\xed\xbd\x07`).join('PK\x03\x04')}`
const noise = Buffer.from(Array.from({ length: 4000 }, (_, index) => 1 + ((index * 7919) % 255)))

const keyOf = (bytes: Uint8Array) =>
  inspectFile(() => [bytes]).then(
    () => null,
    (error) => (error instanceof DomainError && error.field === 'file' ? error.key : error),
  )

it.each([
  ['an Excel workbook', zip('[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml'), 'imports.noList.excel'],
  [
    'an older Excel workbook',
    `\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(20)}W\0o\0r\0k\0b\0o\0o\0k\0`,
    'imports.noList.excel',
  ],
  ['a LibreOffice spreadsheet', zip('mimetypeapplication/vnd.oasis.opendocument.spreadsheet'), 'imports.noList.sheet'],
  ['a Numbers spreadsheet', zip('Index/Document.iwa'), 'imports.noList.numbers'],
  ['a Word document', zip('[Content_Types].xml', 'word/document.xml'), 'imports.noList.document'],
  ['a PDF', '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj', 'imports.noList.pdf'],
  ['a PNG', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'imports.noList.picture'],
  ['a JPEG', '\xff\xd8\xff\xe0\0\x10JFIF\0', 'imports.noList.picture'],
  ['a WebP', 'RIFF\x24\x08\0\0WEBPVP8 ', 'imports.noList.picture'],
  ['a ZIP', zip('stores.csv'), 'imports.noList.archive'],
  ['a 7-Zip', "7z\xbc\xaf'\x1c\0\x04", 'imports.noList.archive'],
  ['a web page under a remark', '<!-- saved from url -->\n<html><body><table>', 'imports.noList.web'],
  ['a table of a web page', '<meta charset=utf-8><table><tr><td>a', 'imports.noList.web'],
  ['JSON in rows', '[["number","name"],["1","Ida"]]', 'imports.noList.json'],
  ['noise', noise.toString('latin1'), 'errors.fileBinary'],
])('%s is no list, packed with gzip or not, and is told what it seems to be at the field (Q-D1)', async (_, content, key) => {
  const bytes = Buffer.from(content, 'latin1')
  expect(await keyOf(bytes)).toBe(key)
  expect(await keyOf(gzipSync(bytes))).toBe(key)
  for (const locale of locales) expect(getTranslator(locale)(keyFrom(key))).not.toBe(key)
})

it('a list that begins with such letters is one', async () => {
  for (const text of [
    'PK,name\n1,a',
    'BM,Riff\n1,2',
    'GIF,a\n1,2',
    '[a],b\n1,2',
    '[1],b\n1,2',
    '[[x]],b\n1,2',
    'a,b\n\x1b1,2\x1a',
  ])
    expect(await keyOf(Buffer.from(text))).toBeNull()
  expect(await keyOf(Buffer.from('\uFEFFa;b\nŻ;ó\n', 'utf16le'))).toBeNull()
})
