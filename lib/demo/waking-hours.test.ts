import { describe, expect, it } from 'vitest'
import { wakingHours } from './waking-hours'

const clock = (zone: string, at: Date) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at)

describe('the demo’s people sleep at night', () => {
  it.each(['Europe/London', 'America/Los_Angeles', 'Europe/Warsaw', 'Atlantic/Canary'])('in %s', (zone) => {
    for (const now of ['2026-03-29T03:30:00Z', '2026-10-25T00:30:00Z', '2026-11-22T10:00:00Z', '2026-11-22T23:59:00Z'].map(
      (at) => new Date(at),
    )) {
      const awake = wakingHours(zone)
      for (const hours of [1.5, 3, 20, 400]) {
        const begun = awake.before(now, hours * 3_600_000)
        const moments = [0, 0.1, 0.3, 0.5, 0.9].map((share) => awake.between(begun, now, share))
        for (const at of moments) {
          expect(clock(zone, at) >= '08:00' && clock(zone, at) <= '21:00', `${zone} ${at.toISOString()}`).toBe(true)
          expect(at.getTime()).toBeLessThan(now.getTime())
        }
        expect(moments.toSorted((a, b) => a.getTime() - b.getTime())).toEqual(moments)
      }
    }
  })
})
