import { createHash } from 'node:crypto'
import { locales } from '@/db/vocabulary'
import { Invalid } from '@/lib/errors'
import { fold } from '@/lib/i18n/fold'
import { getTranslator, type Translate } from '@/lib/i18n/translator'
import { fieldKey } from './field-key'
import type { Kind, RowCells } from './kind'

export type Mapping = Record<string, string>

const bare = (header: string) => fold(header).replaceAll(/[^\p{L}\p{N}]/gu, '')

/** Which head of the file gives which field: by our names for it in every language, then by the names other systems have, the doubtful ones last. */
export function guessColumns(kind: Kind, headers: string[]): Mapping {
  const mapping: Mapping = {}
  const free = new Map(headers.map((header) => [bare(header), header]).reverse() as [string, string][])
  const ours = (field: string) => [field, ...locales.map((locale) => getTranslator(locale)(fieldKey(kind.subject, field)))]
  for (const namesOf of [ours, (field: string) => kind.fields[field] ?? [], (field: string) => kind.lastNames?.[field] ?? []])
    for (const field of Object.keys(kind.fields)) {
      if (mapping[field]) continue
      const name = namesOf(field)
        .map(bare)
        .find((each) => free.has(each))
      if (name === undefined) continue
      mapping[field] = free.get(name) ?? ''
      free.delete(name)
    }
  return mapping
}

/** Throws Invalid unless every column a row cannot do without is there, each from one of the file's heads. */
export function checkColumns(kind: Kind, headers: string[], mapping: Mapping) {
  const isGood = Object.entries(mapping).every(([field, header]) => field in kind.fields && headers.includes(header))
  if (!isGood) throw new Invalid('errors.columnsUnknown')
  const missing = missingColumns(kind, mapping)
  const [field] = missing[0] ?? []
  if (field) throw new Invalid('errors.columnMissing', {}, field)
}

/** The groups of fields of which none has a column. */
export const missingColumns = (kind: Kind, mapping: Mapping) =>
  kind.needs.filter((group) => !group.some((field) => mapping[field]))

/** What we put behind a row that is handed back: which it was, and why. Where the file has such a head itself, ours says whose it is. */
export const marksOf = (t: Translate) => [t('imports.rows.line'), t('imports.rows.reason')]
export const whose = ' (Storehand)'

/** The file's own heads: one that was handed back and mended has ours at its end. */
export function ownHeaders(headers: string[]): string[] {
  const end = headers.slice(-2).map((header) => (header.endsWith(whose) ? header.slice(0, -whose.length) : header))
  const isOurs = locales.some((locale) => marksOf(getTranslator(locale)).join('\n') === end.join('\n'))
  return isOurs ? headers.slice(0, -2) : headers
}

/** What tells files with the same heads from others, in whatever order they stand, and handed back or not. */
export const headersKey = (headers: string[]) =>
  createHash('sha256')
    .update(
      ownHeaders(headers)
        .map((header) => header.toLowerCase())
        .sort()
        .join('\n'),
    )
    .digest('hex')

/** A row's cells by field. */
export function cellsBy(headers: string[], mapping: Mapping) {
  const columns = new Map(Object.entries(mapping).map(([field, header]) => [field, headers.indexOf(header)]))
  const has = (field: string) => (columns.get(field) ?? -1) >= 0
  return (line: number, cells: string[]): RowCells => ({
    line,
    cell: (field) => (cells[columns.get(field) ?? -1] ?? '').trim(),
    has,
  })
}
