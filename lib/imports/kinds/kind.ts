import type { ImportSubject, RowVerdict } from '@/db/vocabulary'
import type { Scope } from '@/lib/access/scope'
import type { DecimalSign } from '@/lib/i18n/amounts'
import type { DayOrder } from '@/lib/imports/cells/day-cells'

/** A row of the file with its cells by field; a field without a column is empty, and `has` says which have one. */
export type RowCells = { line: number; cell: (field: string) => string; has: (field: string) => boolean }

export type Changes = Record<string, [from: string, to: string]>

/** What would become of a row, and why. A reason is a message key with its values after bars; on a row that is taken it is a remark. */
export type Judged<Value> = {
  verdict: RowVerdict
  reason: string | null
  /** What the row is about: a second row with the same key is a duplicate, or a part of the same whole. */
  key: string | null
  changes: Changes | null
  value: Value | null
}

/** How the run is read beside its columns, and who began it. */
export type ReadOptions = { days: DayOrder; decimal: DecimalSign; startedById: string | null }

/** One kind of file (D-1): its columns, what a row would do, and the verb that does it. The dry run and the run judge alike. */
export type Kind<Value = unknown> = {
  subject: ImportSubject
  /** Field by field the heads people give it, besides its names in our languages. */
  fields: Record<string, string[]>
  /** Of each of these groups a column has to be there. */
  needs: string[][]
  /** Fields that hold days, and amounts: all of a file are written alike. */
  dayFields?: string[]
  amountFields?: string[]
  /** Fields whose values only one row of a file may give, whoever it is about. */
  ownedOnce?: string[]
  /** A row that gives `key` has these fields, where it leaves them empty, from the first row of those above it that give the same `by`. */
  fillsDown?: { by: string; key: string; fields: string[] }
  /** Names other systems have for a field, tried last: they may be another field's. */
  lastNames?: Record<string, string[]>
  /** A row that gives one of `has` and none of `unless` belongs to the whole of the row above it, whose `key` it leaves out. */
  continues?: { key: string; has: string[]; unless: string[] }
  /** Rows with the same key are one whole, taken or left together. */
  isGrouped?: boolean
  rowsAtOnce: number
  judge(scope: Scope, rows: RowCells[], options: ReadOptions): Promise<Judged<Value>[]>
  /** Takes rows judged new, changed or confirmed, through the verbs the screens use. */
  take(scope: Scope, rows: Taken<Value>[]): Promise<void>
}
export type Taken<Value> = { verdict: RowVerdict; value: Value }

export const because = (key: string, ...values: (string | number)[]) =>
  [`imports.reason.${key}`, ...values.map((value) => String(value).replaceAll('|', '¦').replaceAll(/\s+/g, ' '))].join('|')

/** A verb's word as a reason: its key, and its values by name. */
export const said = ({ key, values }: { key: string; values: object }) =>
  [
    key,
    ...Object.entries(values).map(([name, value]) => `${name}=${String(value).replaceAll('|', '¦').replaceAll(/\s+/g, ' ')}`),
  ].join('|')

/** Cannot be taken, for every reason there is, each told once. */
export const wrong = (...reasons: string[]): Judged<never> => ({
  verdict: 'wrong',
  reason: [...new Set(reasons)].join('\n'),
  key: null,
  changes: null,
  value: null,
})

/** New, or changed from what to what, or the same. */
export function compared<Value>(key: string, value: Value, changes: Changes | null, remark: string | null = null): Judged<Value> {
  if (!changes) return { verdict: 'new', reason: remark, key, changes: null, value }
  const isSame = Object.keys(changes).length === 0
  return { verdict: isSame ? 'same' : 'changed', reason: remark, key, changes: isSame ? null : changes, value }
}

/** The fields whose cell says something else than what is kept; an empty cell keeps what there is. */
export function changesOf(kept: Record<string, unknown>, input: Record<string, unknown>): Changes {
  const changes: Changes = {}
  for (const [field, value] of Object.entries(input)) {
    const [from, to] = [String(kept[field] ?? ''), String(value ?? '')]
    if (to !== '' && from !== to) changes[field] = [from, to]
  }
  return changes
}
