import { describe, expect, it } from 'vitest'
import { openHours } from './open-hours'

const clock = (zone: string, at: Date) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at)

describe('the demo’s stores work while they are open', () => {
  const zones = ['Europe/London', 'America/Los_Angeles', 'Europe/Warsaw', 'Atlantic/Canary']
  const hours = [
    ['09:00', '19:00'],
    ['10:30', '21:00'],
  ] as const
  it.each(zones.flatMap((zone) => hours.map(([opensAt, closesAt]) => [zone, opensAt, closesAt] as const)))(
    'in %s, from %s to %s',
    (timeZone, opensAt, closesAt) => {
      for (const now of ['2026-03-29T03:30:00Z', '2026-10-25T00:30:00Z', '2026-11-22T10:00:00Z', '2026-11-22T23:59:00Z'].map(
        (at) => new Date(at),
      )) {
        const open = openHours({ timeZone, hours: `Mo-Su ${opensAt}-${closesAt}` })
        for (const hours of [3, 7, 40, 800]) {
          const begun = open.before(now, hours * 3_600_000)
          const moments = [0, 0.1, 0.3, 0.5, 0.9].map((share) => open.between(begun, now, share))
          for (const at of moments) {
            const time = clock(timeZone, at)
            expect(time >= opensAt && time <= closesAt, `${timeZone} ${at.toISOString()}`).toBe(true)
            expect(at.getTime()).toBeLessThan(now.getTime())
          }
          expect(moments.toSorted((a, b) => a.getTime() - b.getTime())).toEqual(moments)
        }
      }
    },
  )
})
