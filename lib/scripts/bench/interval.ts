const wanted = 0.95

/**
 * The median of some measurements, and the interval between two of them that holds the true median with at least 95 %, whatever the
 * noise looks like (order statistics; from six values on). `coverage` says with how much.
 */
export function intervalOf(values: number[]) {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (index: number) => sorted[index] ?? Number.NaN
  const middle = Math.floor(sorted.length / 2)
  const median = sorted.length % 2 ? at(middle) : (at(middle - 1) + at(middle)) / 2
  let rank = 1
  while (rank < sorted.length / 2 && coverageOf(rank + 1, sorted.length) >= wanted) rank++
  return { median, low: at(rank - 1), high: at(sorted.length - rank), coverage: coverageOf(rank, sorted.length) }
}

/** How surely the true median lies between the value of this rank from below and that from above: as heads of so many coins fall. */
function coverageOf(rank: number, count: number) {
  let ways = 1
  let outside = 0
  for (let heads = 0; heads < rank; heads++) {
    outside += ways
    ways = (ways * (count - heads)) / (heads + 1)
  }
  return 1 - (2 * outside) / 2 ** count
}

/** Value by value, one list over the other. */
export const ratios = (over: number[], under: number[]) => over.map((value, round) => value / (under[round] ?? Number.NaN))
