import { addDays, dayIn, daysBetween, momentIn } from '@/lib/i18n/time'

const wakes = 8
const sleeps = 21
const hour = 3_600_000
const dayLength = (sleeps - wakes) * hour
const start = '2000-01-01'

/**
 * A clock that stands still at night: moments of a story told by it keep their order and their distances, and all fall between eight
 * and nine in the evening where the store is.
 */
export function wakingHours(timeZone: string) {
  const toWaking = (at: Date): number => {
    const day = dayIn(timeZone, at)
    const since = at.getTime() - momentIn(timeZone, day, `0${wakes}:00`).getTime()
    return daysBetween(start, day) * dayLength + Math.min(Math.max(since, 0), dayLength)
  }
  const fromWaking = (waking: number): Date => {
    const days = Math.floor(waking / dayLength)
    const morning = momentIn(timeZone, addDays(start, days), `0${wakes}:00`)
    return new Date(morning.getTime() + (waking - days * dayLength))
  }
  return {
    /** So long before that moment, nights left out. */
    before: (at: Date, milliseconds: number) => fromWaking(toWaking(at) - milliseconds),
    /** The given share of the way between two moments. */
    between: (from: Date, to: Date, share: number) => {
      const [begun, ended] = [toWaking(from), toWaking(to)]
      return fromWaking(begun + (ended - begun) * share)
    },
  }
}
