/** Told how many milliseconds something lived, says how many to wait before it is started again; null when it is not to be. */
export type Backoff = (livedMs: number) => number | null

const LIVED_WELL_MS = 10_000

/**
 * How long to wait before something that ended is started again: `firstMs` after it lived well, then twice as long each time, at most
 * `mostMs`; null when it ended `tries` times in a row without living `livedWellMs`.
 */
export function makeBackoff({ firstMs = 500, mostMs = 10_000, tries = 8, livedWellMs = LIVED_WELL_MS } = {}): Backoff {
  let inARow = 0
  return (livedMs) => {
    inARow = livedMs >= livedWellMs ? 1 : inARow + 1
    return inARow > tries ? null : Math.min(firstMs * 2 ** (inARow - 1), mostMs)
  }
}
