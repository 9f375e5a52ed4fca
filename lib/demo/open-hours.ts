import type { Store } from '@/lib/access/stores'
import { addDays, dayIn, daysBetween, momentIn } from '@/lib/i18n/time'

const start = '2000-01-01'
const dayMs = 86_400_000
const sinceMidnight = (clock: string) => Number(clock.slice(0, 2)) * 3_600_000 + Number(clock.slice(3)) * 60_000

/** When a store of the demo opens and closes: every day alike, before midnight. */
export function everyDay(hours: string): { opensAt: string; closesAt: string } {
  const [, opensAt = '09:00', closesAt = '19:00'] = /(\d\d:\d\d)-(\d\d:\d\d)/.exec(hours) ?? []
  return { opensAt, closesAt }
}

/**
 * A clock that stands still while a store is closed: moments of a story told by it keep their order and their distances, and all fall
 * between its opening and its closing, where it is.
 */
export function openHours({ timeZone, hours }: Pick<Store, 'timeZone' | 'hours'>) {
  const { opensAt, closesAt } = everyDay(hours)
  const dayLength = sinceMidnight(closesAt) - sinceMidnight(opensAt)
  const toOpen = (at: Date): number => {
    const day = dayIn(timeZone, at)
    const since = at.getTime() - momentIn(timeZone, day, opensAt).getTime()
    return daysBetween(start, day) * dayLength + Math.min(Math.max(since, 0), dayLength)
  }
  const fromOpen = (open: number): Date => {
    const days = Math.floor(open / dayLength)
    const opening = momentIn(timeZone, addDays(start, days), opensAt)
    return new Date(opening.getTime() + (open - days * dayLength))
  }
  return {
    /** About so long before that moment, nights and all. */
    before: (at: Date, milliseconds: number) => fromOpen(toOpen(at) - (milliseconds * dayLength) / dayMs),
    /** The given share of the way between two moments. */
    between: (from: Date, to: Date, share: number) => {
      const [begun, ended] = [toOpen(from), toOpen(to)]
      return fromOpen(begun + (ended - begun) * share)
    },
  }
}
