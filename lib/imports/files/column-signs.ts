import type { FileReading, ToldBy } from '@/db/schema/imports'
import { type DecimalSign, decimalSignIn } from '@/lib/i18n/amounts'
import { type DayOrder, dayOrderIn, isDottedDay } from '@/lib/imports/cells/day-cells'

export type ColumnSigns = NonNullable<FileReading['signs']>[number]

/**
 * What the cells of a whole file show: the value, whether it is certain, and the cell that shows it best. `isFixed`: the cells have only this meaning,
 * so that nobody's choice changes it.
 */
export type Judgement<Value> = { value: Value; isSure: boolean; isMixed: boolean; isFixed?: true; example: string }

const longest = 40

/** Goes through all cells of a file and counts what shows how its days and amounts are written (D-1). */
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

/** How the days and amounts in the chosen columns of a file are written. */
export function fileJudged(
  { dayFields = [], amountFields = [] }: Fields,
  headers: string[],
  mapping: Record<string, string>,
  signs: ColumnSigns[],
) {
  const columnsOf = (fields: string[]) => fields.flatMap((field) => signs[headers.indexOf(mapping[field] ?? '')] ?? [])
  return { days: judgeDays(columnsOf(dayFields)), decimal: judgeDecimal(columnsOf(amountFields)) }
}

/** Whether the day or the month comes first in these columns, for all of them together; null when no cell depends on it. */
function judgeDays(columns: ColumnSigns[]): Judgement<DayOrder> | null {
  const days = columns.map(({ days }) => days ?? {})
  const dotted = days.find((told) => told.dotted)?.dotted
  const fixed = dotted ? { value: 'dmy' as const, isSure: true, isMixed: false, isFixed: true as const, ...dotted } : null
  return judged(days, ['dmy', 'mdy']) ?? fixed
}

/** The decimal sign of these columns; null when they have no decimals. */
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
    // A cell that could be read both ways is the best example of how it is read.
    example: example('either') ?? example(value) ?? '',
  }
}
