import { describe, expect, it } from 'vitest'
import { dayIn, timeIn } from './time'

const zones = [
  'Europe/London',
  'Europe/Warsaw',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'UTC',
]
/** Nights on which some of these zones change their clocks, and one on which none does. */
const nights = ['2026-03-29', '2026-04-04', '2026-10-03', '2026-10-24', '2026-10-31', '2026-06-15']

const asIntl = (timeZone: string, moment: Date) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(moment)

describe('the clock on a store’s wall', () => {
  it.each(zones)('tells day and time in %s, over every change of the clock', (zone) => {
    const wrong: string[] = []
    for (const night of nights)
      for (let minutes = 0; minutes < 48 * 60; minutes += 7) {
        const moment = new Date(Date.parse(`${night}T00:00:30Z`) + minutes * 60_000)
        const ours = `${dayIn(zone, moment)} ${timeIn(zone, moment)}`
        if (ours !== asIntl(zone, moment)) wrong.push(`${moment.toISOString()}: ${ours}`)
      }
    expect(wrong).toEqual([])
  })
})
