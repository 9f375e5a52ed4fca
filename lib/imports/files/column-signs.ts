import type { FileReading, ToldBy } from '@/db/schema/imports'
import { type DecimalSign, decimalSignIn } from '@/lib/imports/cells/amount-cells'
import { type DayOrder, dayOrderIn, isDottedDay } from '@/lib/imports/cells/day-cells'

export type ColumnSigns = NonNullable<FileReading['signs']>[number]

/**
 * What is judged of a whole file: the value, whether its cells leave no doubt, and the cell that shows it best; `isFixed`: they cannot be
 * meant otherwise, whatever somebody chooses.
 */
export type Judgement<Value> = { value: Value; isSure: boolean; isMixed: boolean; isFixed?: true; example: string }

const longest = 40

/** Counts, cell by cell of a whole file, what tells how its days and amounts are written (D-1). */
export function signsCounter() {
  const columns: ColumnSigns[] = []
  function see(cells: readonly string[]) {
    for (const [column, cell] of cells.entries()) {
      if (cell.length > longest || cell.length < 3) continue
      const days = dayOrderIn(cell) ?? (isDottedDay(cell) ? 'dotted' : null)
      const decimal = days ? null : decimalSignIn(cell)
      if (!days && !decimal) continue
      columns[column] ??= {}
      const signs = columns[column]
      if (days) {
        signs.days ??= {}
        signs.days[days] = counted(signs.days[days], cell)
      } else if (decimal) {
        signs.decimal ??= {}
        signs.decimal[decimal] = counted(signs.decimal[decimal], cell)
      }
    }
  }
  return { see, signs: () => Array.from(columns, (signs) => signs ?? {}) }
}

const counted = (told: ToldBy | undefined, cell: string): ToldBy => ({
  count: (told?.count ?? 0) + 1,
  example: told?.example ?? cell.trim(),
})

type Fields = { dayFields?: string[]; amountFields?: string[] }

/** How the days and amounts of a file's chosen columns are written. */
export function fileJudged(
  { dayFields = [], amountFields = [] }: Fields,
  headers: string[],
  mapping: Record<string, string>,
  signs: ColumnSigns[],
) {
  const columnsOf = (fields: string[]) => fields.flatMap((field) => signs[headers.indexOf(mapping[field] ?? '')] ?? [])
  return { days: judgeDays(columnsOf(dayFields)), decimal: judgeDecimal(columnsOf(amountFields)) }
}

/** How the days of these columns are meant, all alike; null where none is written so that it matters. */
function judgeDays(columns: ColumnSigns[]): Judgement<DayOrder> | null {
  const days = columns.map(({ days }) => days ?? {})
  const dotted = days.find((told) => told.dotted)?.dotted
  const fixed = dotted ? { value: 'dmy' as const, isSure: true, isMixed: false, isFixed: true as const, ...dotted } : null
  return judged(days, ['dmy', 'mdy']) ?? fixed
}

/** Which sign parts off the decimals of these columns; null where there are none. */
const judgeDecimal = (columns: ColumnSigns[]): Judgement<DecimalSign> | null =>
  judged(
    columns.map(({ decimal }) => decimal ?? {}),
    ['point', 'comma'],
  )

function judged<Value extends string>(
  columns: Partial<Record<Value | 'either', ToldBy>>[],
  [one, other]: [Value, Value],
): Judgement<Value> | null {
  const sum = (key: Value | 'either') => columns.reduce((count, told) => count + (told[key]?.count ?? 0), 0)
  const example = (key: Value | 'either') => columns.map((told) => told[key]?.example).find(Boolean)
  const [ones, others, doubtful] = [sum(one), sum(other), sum('either')]
  if (ones + others + doubtful === 0) return null
  const value = others > ones ? other : one
  return {
    value,
    isSure: ones + others > 0 && (ones === 0 || others === 0),
    isMixed: ones > 0 && others > 0,
    // What could be read both ways shows best how it is read.
    example: example('either') ?? example(value) ?? '',
  }
}
