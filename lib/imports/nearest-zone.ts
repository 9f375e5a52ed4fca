import { timeZones } from '@/lib/i18n/time-zones'

/** The real zone spelt most like this one in the same part of the world, when it is close enough to propose. */
export function nearestZone(given: string): string | null {
  const area = given.split('/')[0]
  const close = timeZones()
    .filter((zone) => zone.split('/')[0] === area)
    .map((zone) => ({ zone, steps: distance(zone, given) }))
    .sort((a, b) => a.steps - b.steps)[0]
  return close && close.steps <= 4 ? close.zone : null
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1))
    row = next
  }
  return row[b.length] ?? 0
}
