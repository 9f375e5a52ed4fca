import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dateFormat, dayIn, momentIn, timeIn } from './time'
import { timeZones } from './time-zones'
import { spansOf, zoneDataVersion } from './zone-rules'

const shared = join(process.cwd(), '..', 'shared', 'cases', 'values.json')
const iso = (zone: string, day: string, time: string) => momentIn(zone, day, time).toISOString().replace('.000', '')

/** British Columbia, Alberta and Manitoba keep their clocks from autumn 2026 on (tz database 2026f). */
const WEST: [string, string][] = [
  ['America/Vancouver', '2026-12-15T16:00:00Z'],
  ['America/Edmonton', '2026-12-15T15:00:00Z'],
  ['America/Winnipeg', '2026-12-15T14:00:00Z'],
]

describe('the one clock', () => {
  it('is the pinned data’s, not the runtime’s', () => expect(zoneDataVersion).toBe('2026f'))

  it.each(WEST)('says what the law of 2026 says in %s, whatever Node believes', (zone, nine) => {
    expect(iso(zone, '2026-12-15', '09:00')).toBe(nine)
    expect([dayIn(zone, new Date(nine)), timeIn(zone, new Date(nine))]).toEqual(['2026-12-15', '09:00'])
    const text = dateFormat('en', zone, 'test-clock', { hour: '2-digit', minute: '2-digit' }).format(new Date(nine))
    expect(text).toBe('09:00')
  })

  it('reads an hour that does not exist by the clock before it, and means the first of two', () => {
    expect(iso('America/New_York', '2026-03-08', '02:30')).toBe('2026-03-08T07:30:00Z')
    expect(iso('America/Santiago', '2026-09-06', '00:00')).toBe('2026-09-06T04:00:00Z')
    expect(iso('Europe/Warsaw', '2026-10-25', '02:30')).toBe('2026-10-25T00:30:00Z')
    expect(iso('America/New_York', '2026-11-01', '01:30')).toBe('2026-11-01T05:30:00Z')
    expect(iso('Australia/Lord_Howe', '2027-04-04', '01:45')).toBe('2027-04-03T14:45:00Z')
  })

  it('gives every moment of every zone back by its day and time, but the second of a twofold hour', () => {
    const wrong: string[] = []
    for (const zone of timeZones())
      for (const { until } of spansOf(zone).filter(({ until }) => until > Date.UTC(2026, 0) && until < Date.UTC(2029, 0)))
        for (let minutes = -180; minutes <= 180; minutes += 15) {
          const moment = new Date(until + minutes * 60_000)
          const back = momentIn(zone, dayIn(zone, moment), timeIn(zone, moment))
          const isSecond =
            back < moment && timeIn(zone, back) === timeIn(zone, moment) && dayIn(zone, back) === dayIn(zone, moment)
          if (back.getTime() !== moment.getTime() && !isSecond) wrong.push(`${zone} ${moment.toISOString()}`)
        }
    expect(wrong).toEqual([])
  })

  it.skipIf(!existsSync(shared))('gives the reported moments', () => {
    const cases: { zone?: string; day: string; time: string; want: string }[] = JSON.parse(readFileSync(shared, 'utf8')).momentIn
    const placed = cases.flatMap(({ zone, ...rest }) => (zone ? [{ zone, ...rest }] : []))
    expect(placed.length).toBeGreaterThan(4)
    for (const { zone, day, time, want } of placed) expect(iso(zone, day, time), zone).toBe(want)
  })
})
