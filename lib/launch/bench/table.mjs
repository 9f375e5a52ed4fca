import { intervalOf, ratios } from './interval.mjs'

const digits = (value) => value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0)

/** A median with its interval, as `1.02 [0.99, 1.04]`. */
export function told(values) {
  const { median, low, high } = intervalOf(values)
  return `${median.toFixed(2)} [${low.toFixed(2)}, ${high.toFixed(2)}]`
}

/** The ratio of two lists of rounds, told. */
export const toldRatio = (over, under) => told(ratios(over, under))

export const toldMedian = (values) => digits(intervalOf(values).median)

/** Prints lines of cells under a head; the first column to the left, all others to the right. */
export function printTable(title, rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)))
  console.log(`\n${title}`)
  for (const row of rows)
    console.log(`  ${row.map((cell, column) => (column ? cell.padStart(widths[column]) : cell.padEnd(widths[0]))).join('  ')}`)
}

/** What is being measured, on a line that the next one takes the place of. */
export const progress = (words) => process.stdout.write(`  ${words.padEnd(60)}\r`)

/** How surely the intervals of so many rounds hold. */
export const sureness = (rounds) =>
  `${rounds} interleaved rounds, intervals of ${(intervalOf(Array(rounds).fill(1)).coverage * 100).toFixed(1)} %`
