import { intervalOf, ratios } from './interval'

const digits = (value: number) => value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0)

/** A median with its interval, as `1.02 [0.99, 1.04]`. */
export function formatInterval(values: number[]) {
  const { median, low, high } = intervalOf(values)
  return `${median.toFixed(2)} [${low.toFixed(2)}, ${high.toFixed(2)}]`
}

/** The ratio of two lists of rounds with its interval. */
export const formatRatio = (over: number[], under: number[]) => formatInterval(ratios(over, under))

/** The median alone, in three digits. */
export const formatMedian = (values: number[]) => digits(intervalOf(values).median)

/** Whether a goal is met, in a word. */
export const verdict = (isMet: boolean) => (isMet ? 'met' : 'MISSED')

/** Prints lines of cells under a head; the first column to the left, all others to the right. */
export function printTable(title: string, rows: string[][]) {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const pad = (cell: string, column: number) => (column ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0))
  console.log(`\n${title}`)
  for (const row of rows) console.log(`  ${row.map(pad).join('  ')}`)
}

/** Prints what is being measured, on a line that the next one takes the place of. */
export const printProgress = (words: string) => process.stdout.write(`  ${words.padEnd(60)}\r`)

/** How surely the intervals of so many rounds hold. */
export const describeRounds = (rounds: number) =>
  `${rounds} interleaved rounds, intervals of ${(intervalOf(Array(rounds).fill(1)).coverage * 100).toFixed(1)} %`
