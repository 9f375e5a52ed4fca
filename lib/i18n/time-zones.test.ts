import { describe, expect, it } from 'vitest'
import { canonicalZone, formatOffset, isTimeZone, timeZones } from './time-zones'

describe('time zones', () => {
  it('are offered by the names of today, whatever Node calls them', () => {
    const zones = timeZones()
    for (const zone of ['Europe/Kyiv', 'Asia/Kolkata', 'America/Argentina/Buenos_Aires', 'America/Nuuk', 'UTC'])
      expect(zones).toContain(zone)
    for (const zone of ['Europe/Kiev', 'Asia/Calcutta', 'America/Buenos_Aires', 'America/Godthab', 'Pacific/Truk'])
      expect(zones).not.toContain(zone)
    expect(zones.length).toBeGreaterThan(400)
    expect(zones.filter((zone) => !isTimeZone(zone))).toEqual([])
    expect(zones.filter((zone) => canonicalZone(zone) !== zone)).toEqual([])
  })

  it('are understood by older names and in other letters, but not as offsets', () => {
    expect(['Europe/Kiev', 'europe/kyiv', 'US/Eastern', 'Etc/UTC', 'Asia/Calcutta'].map(canonicalZone)).toEqual([
      'Europe/Kyiv',
      'Europe/Kyiv',
      'America/New_York',
      'UTC',
      'Asia/Kolkata',
    ])
    expect(['+02:00', '-0500', '', 'Mars/Base'].filter(isTimeZone)).toEqual([])
  })

  it('say how far they are from UTC now', () => {
    const winter = new Date('2026-01-15T12:00:00Z')
    const summer = new Date('2026-07-15T12:00:00Z')
    expect(formatOffset('Europe/Warsaw', winter)).toBe('UTC+01:00')
    expect(formatOffset('Europe/Warsaw', summer)).toBe('UTC+02:00')
    expect(formatOffset('Asia/Kolkata', winter)).toBe('UTC+05:30')
    expect(formatOffset('UTC', winter)).toBe('UTC+00:00')
  })
})
