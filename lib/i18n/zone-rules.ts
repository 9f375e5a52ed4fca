import moment from 'moment-timezone'

/** The zone database's version in the pinned package, such as 2026f. The runtime's own rules are older or newer: never asked. */
export const zoneDataVersion = moment.tz.dataVersion

/** From `from` until `until` (milliseconds since 1970, ∓Infinity at the ends) a zone's wall clock is `offset` milliseconds ahead of UTC. */
export type ZoneSpan = { from: number; until: number; offset: number }

const minuteMs = 60_000
const known = new Map<string, ZoneSpan[]>()

/** Every spell of a zone's clock, in order. The data end in 2037: what comes later keeps the last offset. Throws for no zone. */
export function spansOf(zone: string): ZoneSpan[] {
  const kept = known.get(zone)
  if (kept) return kept
  const rules = moment.tz.zone(zone)
  if (!rules) throw new RangeError(`${zone} is no time zone`)
  const spans = rules.offsets.map((minutesWest, index) => ({
    from: index === 0 ? -Infinity : (rules.untils[index - 1] ?? -Infinity),
    until: rules.untils[index] ?? Infinity,
    offset: -Math.round(minutesWest * minuteMs),
  }))
  known.set(zone, spans)
  return spans
}

/** How many milliseconds a zone's wall clock is ahead of UTC at a moment (milliseconds since 1970). */
export function offsetAt(zone: string, moment: number): number {
  const spans = spansOf(zone)
  let low = 0
  let high = spans.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (moment < (spans[middle]?.until ?? Infinity)) high = middle
    else low = middle + 1
  }
  return spans[low]?.offset ?? 0
}

/** The zone's name in the package's own messages, however it is written; null for none. */
export const zoneNamed = (name: string): string | null => moment.tz.zone(name)?.name ?? null
